/** What a guide is: its content model, its constraints, its diagnostics and its validation. */
module org.lumieres.guide.model {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires transitive org.jspecify;
}
