package org.lumieres.guide.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.ServerSocketChannel;

/** Who may know whom, over the whole house. The module descriptors say the same of what leaves a module. */
@AnalyzeClasses(packages = "org.lumieres.guide", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOUSE = "org.lumieres.guide..";

    @ArchTest
    static final ArchRule diagnosticKnowsNothing = noClasses()
            .that()
            .resideInAPackage("..guide.diagnostic..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(resideInAPackage("..guide.diagnostic..").negate()));

    @ArchTest
    static final ArchRule modelKnowsItsConstraintsOnly = noClasses()
            .that()
            .resideInAPackage("..guide.model..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(resideInAnyPackage("..guide.model..", "..guide.constraint..")
                            .negate()));

    @ArchTest
    static final ArchRule constraintsKnowTheModelOnly = noClasses()
            .that()
            .resideInAPackage("..guide.constraint..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(resideInAnyPackage("..guide.model..", "..guide.constraint..", "..guide.diagnostic..")
                            .negate()));

    @ArchTest
    static final ArchRule loaderAndRenderersNeverMeet = noClasses()
            .that()
            .resideInAPackage("..guide.loader..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..guide.render..", "..guide.report..", "..guide.links..", "..guide.serve..", "..guide.cli.."));

    @ArchTest
    static final ArchRule renderersKnowNoParser = noClasses()
            .that()
            .resideInAPackage("..guide.render..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..guide.loader..", "..guide.report..", "org.commonmark..", "org.jsoup.."));

    @ArchTest
    static final ArchRule reportsKnowFindingsAndColumnsOnly = noClasses()
            .that()
            .resideInAPackage("..guide.report..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(resideInAnyPackage(
                                    "..guide.report..",
                                    "..guide.diagnostic..",
                                    "..guide.validation..",
                                    "..render.columns..",
                                    "..render.jsontext..")
                            .negate()));

    @ArchTest
    static final ArchRule htmlDoesNotKnowText = noClasses()
            .that()
            .resideInAnyPackage("..render.html..", "..render.fragment..", "..render.site..", "..render.epub..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..render.text..", "..render.markdown..", "..render.json.."));

    @ArchTest
    static final ArchRule fragmentsKnowNoFrame = noClasses()
            .that()
            .resideInAPackage("..render.fragment..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..render.html..", "..render.site..", "..render.epub.."));

    @ArchTest
    static final ArchRule textDoesNotKnowHtml = noClasses()
            .that()
            .resideInAPackage("..render.text..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..render.html..",
                    "..render.fragment..",
                    "..render.site..",
                    "..render.markdown..",
                    "..render.json.."));

    @ArchTest
    static final ArchRule onlyThoseWhoReadOrWriteDataKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..guide.links..",
                    "..guide.loader..",
                    "..guide.report..",
                    "..guide.serve..",
                    "..render.json..",
                    "..render.jsontext..",
                    "..render.markdown..",
                    "..render.publish..",
                    "..render.site..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule onlyTheJsonAndSarifReportsKnowJackson = noClasses()
            .that()
            .resideInAPackage("..guide.report..")
            .and()
            .haveNameNotMatching(".*\\.(Json|Sarif).*")
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.."));

    @ArchTest
    static final ArchRule onlyTheMarkdownReaderKnowsCommonmark = noClasses()
            .that()
            .resideOutsideOfPackages("..loader.markdown..", "..guide.benchmark..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    @ArchTest
    static final ArchRule onlyTheCheckerOfLinksAndThePreviewTouchTheNetwork = noClasses()
            .that()
            .resideOutsideOfPackages("..guide.links..", "..guide.serve..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http..")
                    .or(assignableTo(Socket.class))
                    .or(assignableTo(URLConnection.class))
                    .or(assignableTo(InetAddress.class)));

    @ArchTest
    static final ArchRule onlyThePreviewListens = noClasses()
            .that()
            .resideOutsideOfPackages("..guide.serve..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.sun.net.httpserver..")
                    .or(assignableTo(ServerSocket.class))
                    .or(assignableTo(ServerSocketChannel.class)));

    @ArchTest
    static final ArchRule thePreviewAsksNobody = noClasses()
            .that()
            .resideInAPackage("..guide.serve..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "..guide.links..", "..guide.cli..")
                    .or(assignableTo(Socket.class))
                    .or(assignableTo(URLConnection.class)));

    @ArchTest
    static final ArchRule linksKnowTheModelOnly = noClasses()
            .that()
            .resideInAPackage("..guide.links..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(resideInAnyPackage(
                                    "..guide.links..",
                                    "..guide.constraint..",
                                    "..guide.diagnostic..",
                                    "..guide.model..",
                                    "..guide.validation..")
                            .negate()));

    @ArchTest
    static final ArchRule librariesNeitherPrintNorExit = noClasses()
            .that()
            .resideOutsideOfPackages("..guide.cli..")
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
