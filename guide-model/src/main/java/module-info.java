/** What a guide is: its content model, its constraints, its diagnostics and its validation. */
@SuppressWarnings("module") // The modules it opens itself to are built after it.
module org.lumieres.guide.model {
    requires transitive jakarta.validation;
    requires java.logging;
    requires java.xml;
    requires org.hibernate.validator;
    requires transitive org.jspecify;

    exports org.lumieres.guide.constraint;
    exports org.lumieres.guide.diagnostic;
    exports org.lumieres.guide.model;
    exports org.lumieres.guide.model.colour;
    exports org.lumieres.guide.rule;
    exports org.lumieres.guide.validation;
    exports org.lumieres.guide.model.address to
            org.lumieres.guide.loader,
            org.lumieres.guide.render;
    exports org.lumieres.guide.model.form to
            org.lumieres.guide.loader,
            org.lumieres.guide.render;
    exports org.lumieres.guide.model.picture to
            org.lumieres.guide.pdf,
            org.lumieres.guide.render;
    exports org.lumieres.guide.model.rewrite to
            org.lumieres.guide.loader,
            org.lumieres.guide.render;
    exports org.lumieres.guide.rule.typography to
            org.lumieres.guide.pdf;

    // Rules of other houses, where a program asks for them.
    uses org.lumieres.guide.rule.Rule;

    // Validators and data binders read records by reflection.
    opens org.lumieres.guide.constraint;
    opens org.lumieres.guide.model;
}
