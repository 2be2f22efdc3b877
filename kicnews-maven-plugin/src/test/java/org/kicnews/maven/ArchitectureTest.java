package org.kicnews.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Who may use whom. */
@AnalyzeClasses(packages = "org.kicnews", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.kicnews.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kicnews.importer..", "org.kicnews.exporter..", "org.kicnews.maven..");

    @ArchTest
    static final ArchRule importersAndExportersKnowCoreOnly = noClasses()
            .that()
            .resideInAPackage("org.kicnews.importer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kicnews.exporter..", "org.kicnews.maven..", "org.kicnews.core.build..");

    @ArchTest
    static final ArchRule exportersKnowCoreOnly = noClasses()
            .that()
            .resideInAPackage("org.kicnews.exporter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kicnews.importer..", "org.kicnews.maven..", "org.kicnews.core.build..");

    @ArchTest
    static final ArchRule onlyThePluginKnowsMaven = noClasses()
            .that()
            .resideOutsideOfPackage("org.kicnews.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule onlyThePdfReaderKnowsPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("org.kicnews.importer.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule poiIsKnownToWordAndWorkbookOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.kicnews.importer.doc..", "org.kicnews.importer.docx..", "org.kicnews.exporter.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule theReadersDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.kicnews.importer.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kicnews.importer.docx..");

    @ArchTest
    static final ArchRule readersKnowNothingOfNewsletters = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.kicnews.importer.flow..", "org.kicnews.importer.pdf..", "org.kicnews.importer.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kicnews.importer.structure..");

    @ArchTest
    static final ArchRule theRecogniserKnowsNothingOfFormats = noClasses()
            .that()
            .resideInAPackage("org.kicnews.importer.structure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kicnews.importer.pdf..", "org.kicnews.importer.doc..", "org.kicnews.importer.docx..");

    @ArchTest
    static final ArchRule exportersShareWhatNoneOfThemOwns = slices().matching("org.kicnews.exporter.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAnyPackage(
                            "org.kicnews.exporter.zip",
                            "org.kicnews.exporter.markup",
                            "org.kicnews.exporter.picture",
                            "org.kicnews.exporter.font"));

    @ArchTest
    static final ArchRule theModelKnowsNothingOfTheBuild = noClasses()
            .that()
            .resideInAnyPackage("org.kicnews.core.model..", "org.kicnews.core.finding..", "org.kicnews.core.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kicnews.core.build..", "org.kicnews.core.spi..", "org.kicnews.core.json..");

    @ArchTest
    static final ArchRule packagesDependInOneDirection =
            slices().matching("org.kicnews.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereIsNoStaticState =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule nothingReadsTheClockOrTheMachinesDefaults = noClasses()
            .that()
            .resideOutsideOfPackage("org.kicnews.maven..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");
}
