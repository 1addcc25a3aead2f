package org.lumieres.guide.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, for what a build and a test depend on. */
@AnalyzeClasses(
        packages = {"org.lumieres.guide.maven", "org.lumieres.guide.junit"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theyComposeTheLibraryAndReachNoFurther = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..guide.cli..", "tools.jackson..", "org.commonmark..", "org.jsoup..", "org.hibernate..");

    @ArchTest
    static final ArchRule testsKnowNeitherRenderersNorMaven = noClasses()
            .that()
            .resideInAPackage("..guide.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..guide.render..", "..guide.report..", "..guide.maven..", "org.apache.maven..");

    @ArchTest
    static final ArchRule theyNeitherPrintNorExit = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager");
}
