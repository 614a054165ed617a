package tongbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/// The doors of the house. A rule that matches no class yet is allowed to be empty; every rule was seen failing.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tongbao");

    @Test
    void roomsAreEnteredByTheirDoorsOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy("tongbao.domain..")
                .layer("intake")
                .definedBy("tongbao.intake..")
                .layer("store")
                .definedBy("tongbao.store..")
                .layer("document")
                .definedBy("tongbao.document..")
                .layer("workbench")
                .definedBy("tongbao.workbench..")
                .layer("app")
                .definedBy("tongbao.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("workbench", "app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("workbench", "app")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("workbench", "app")
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsOnlyItselfAndTheJavaLanguage() {
        classes()
                .that()
                .resideInAPackage("tongbao.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "tongbao.domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheDomainFormNoCycles() {
        slices().matching("tongbao.domain.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theStoreAndThePackagesWithinItFormNoCycles() {
        slices().matching("tongbao.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(JavaClass.Predicates.resideInAPackage("tongbao.store..")));
    }

    @Test
    void theScreensFormNoCycles() {
        slices().matching("tongbao.workbench.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("tongbao.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..")
                .check(CLASSES);
    }

    @Test
    void paperAndChartsStayInTheDocumentRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("tongbao.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..", "org.apache.pdfbox..", "org.jfree..")
                .check(CLASSES);
    }

    @Test
    void picturesAreReadInIntakeAndWrittenInDocument() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tongbao.intake..", "tongbao.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "com.twelvemonkeys..")
                .check(CLASSES);
    }

    @Test
    void spreadsheetsAreReadInIntakeAndWrittenInDocument() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tongbao.intake..", "tongbao.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|InetAddress|URLConnection|NetworkInterface)|java\\.net\\.http\\..*"
                                + "|java\\.nio\\.channels\\..*(Socket|Datagram)Channel|java\\.rmi\\..*|com\\.sun\\.net\\..*")
                .check(CLASSES);
    }

    @Test
    void screensStayInTheWorkbench() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tongbao.workbench..", "tongbao.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .check(CLASSES);
    }

    @Test
    void viewModelsDoNotKnowControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noTypeHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl|Base|Data|Info)")
                .check(CLASSES);
    }
}
