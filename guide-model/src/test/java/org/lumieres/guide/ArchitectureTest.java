package org.lumieres.guide;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What each package may know: one way, from the model out to its validation. */
@AnalyzeClasses(packages = "org.lumieres.guide", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "org.lumieres.guide.";
    private static final String[] PLATFORM = {"java..", "org.jspecify.annotations"};

    @ArchTest
    static final ArchRule the_model_knows_its_constraints = only("model", "constraint", "jakarta");

    @ArchTest
    static final ArchRule constraints_know_the_model =
            only("constraint", "model", "model.address", "model.colour", "jakarta", "hibernate");

    @ArchTest
    static final ArchRule addresses_know_nothing = only("model.address");

    @ArchTest
    static final ArchRule colours_know_nothing = only("model.colour");

    @ArchTest
    static final ArchRule rewriting_knows_the_model_and_its_form = only("model.rewrite", "model", "model.form");

    @ArchTest
    static final ArchRule diagnostics_know_nothing = only("diagnostic");

    @ArchTest
    static final ArchRule rules_know_the_model_and_diagnostics = only("rule", "model", "diagnostic");

    @ArchTest
    static final ArchRule validation_knows_them_all =
            only("validation", "rule", "rule.*", "model", "constraint", "diagnostic", "jakarta", "hibernate");

    @ArchTest
    static final ArchRule kinds_of_rules_do_not_know_each_other =
            slices().matching("org.lumieres.guide.rule.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nothing_depends_on_the_insides_of_the_provider =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.hibernate.validator.internal..");

    private static ArchRule only(String name, String... known) {
        String[] allowed = new String[known.length + 1 + PLATFORM.length];
        System.arraycopy(PLATFORM, 0, allowed, 0, PLATFORM.length);
        allowed[PLATFORM.length] = BASE + name;
        for (int i = 0; i < known.length; i++) {
            allowed[PLATFORM.length + 1 + i] = switch (known[i]) {
                case "jakarta" -> "jakarta.validation..";
                case "hibernate" -> "org.hibernate.validator..";
                default -> BASE + known[i];
            };
        }
        return classes()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).as("%s", String.join(", ", allowed)));
    }
}
