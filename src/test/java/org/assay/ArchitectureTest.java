package org.assay;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The map of the house: which room may know which, and which library stays behind which door. */
@AnalyzeClasses(packages = "org.assay", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrows_run_downwards_only = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("program")
            .definedBy("org.assay")
            .layer("cli")
            .definedBy("org.assay.cli..")
            .layer("areas")
            .definedBy(resideOutsideOfPackages(
                            "org.assay",
                            "org.assay.cli..",
                            "org.assay.*.facts",
                            "org.assay.report..",
                            "org.assay.statistics..",
                            "org.assay.record..",
                            "org.assay.rules..",
                            "org.assay.standard..",
                            "org.assay.input..")
                    .and(resideInAPackage("org.assay..")))
            .layer("facts")
            .definedBy("org.assay.*.facts")
            .layer("report")
            .definedBy("org.assay.report..")
            .layer("statistics")
            .definedBy("org.assay.statistics..")
            .layer("record")
            .definedBy("org.assay.record..")
            .layer("rules")
            .definedBy("org.assay.rules..")
            .layer("standard")
            .definedBy("org.assay.standard..")
            .layer("input")
            .definedBy("org.assay.input..")
            .whereLayer("program")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("program")
            .whereLayer("areas")
            .mayOnlyBeAccessedByLayers("program", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("program", "cli")
            .whereLayer("statistics")
            .mayOnlyBeAccessedByLayers("areas", "report")
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers("areas", "report")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("cli", "areas", "report")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("cli", "areas", "facts", "report", "record")
            .whereLayer("standard")
            .mayOnlyBeAccessedByLayers("cli", "areas", "facts", "record")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("cli", "areas", "facts", "report", "record", "rules", "standard")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packages_do_not_form_cycles_at_any_depth =
            slices().matching("org.assay.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_but_a_command_knows_monitoring_data = noClasses()
            .that()
            .resideOutsideOfPackages("org.assay.fairness..", "org.assay.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.assay.InstalledAreas")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.assay.fairness..");

    @ArchTest
    static final ArchRule only_the_rules_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.assay.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_commands_know_picocli = noClasses()
            .that()
            .resideOutsideOfPackages("org.assay.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule only_readers_know_yaml_and_json_parsers = noClasses()
            .that()
            .resideOutsideOfPackage("org.assay.input..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule only_reports_know_templates_and_pdf = noClasses()
            .that()
            .resideOutsideOfPackage("org.assay.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gg.jte..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    /** What names a class of it may load it, which only signatures are worth. */
    @ArchTest
    static final ArchRule only_the_makers_and_checkers_of_messages_know_bouncy_castle = noClasses()
            .that()
            .haveNameNotMatching("org\\.assay\\.report\\.signature\\.Cms.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule only_the_commands_ask_the_clock_the_environment_or_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackages("org.assay", "org.assay.cli..")
            .should()
            .callMethodWhere(target(owner(assignableTo(System.class)))
                    .and(target(nameMatching("getenv|getProperty|getProperties|currentTimeMillis"))))
            .orShould()
            .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule facts_are_records_enums_interfaces_or_words = classes()
            .that()
            .resideInAPackage("org.assay.*.facts")
            .and()
            .areTopLevelClasses()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .orShould()
            .haveOnlyPrivateConstructors();
}
