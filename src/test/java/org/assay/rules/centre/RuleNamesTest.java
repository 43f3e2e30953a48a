package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.rules.centre.RuleNames.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of names allows, and above all what it does not. */
class RuleNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.Process",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.lang.invoke.MethodHandle",
                "java.lang.StringBuilder",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.URL",
                "java.util.Random",
                "java.util.Scanner",
                "java.util.Timer",
                "java.util.ServiceLoader",
                "java.util.concurrent.ForkJoinPool",
                "java.util.function.Function",
                "java.time.Clock",
                "java.time.Instant",
                "java.time.LocalDateTime",
                "java.time.zone.ZoneRules",
                "javax.script.ScriptEngineManager",
                "sun.misc.Unsafe",
                "org.assay.Main",
                "org.assay.cli.AssayCommand",
                "org.assay.input.Sha256",
                "org.assay.facts.Anything",
                "org.assay.competence.Portfolio",
                "org.assay.competence.facts.Evidence$Inner$Deeper",
                "org.assay.rules.RulesException",
                "org.assay.rules.book.Rulebook",
                "org.assay.standard.Suite",
                "org.assay.standard.StandardsLibrary",
                "org.drools.core.base.accumulators.deeper.Anything",
                "org.drools.model.PatternDSL$One$Two$Three",
                "org.drools.model.functions.accumulate.Other",
                "org.drools.modelcompiler.KieBaseBuilder",
                "org.kie.api.runtime.KieSession"
            })
    void compiled_rules_refer_to_no_class_beyond_the_list(String name) {
        assertFalse(RuleNames.has(Use.CLASS, name), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.assay.competence.facts.Evidence",
                "org.assay.recruitment.facts.Criterion",
                "org.assay.competence.facts.Required$Kind",
                "org.assay.development.needs.facts.Rating",
                "org.assay.rules.Ground$Item",
                "org.assay.standard.Requirement$Kind",
                "java.lang.String",
                "java.time.LocalDate"
            })
    void compiled_rules_refer_to_facts_and_values(String name) {
        assertTrue(RuleNames.has(Use.CLASS, name), name);
    }

    private static boolean isUsed(String member) {
        return RuleNames.has(Use.MEMBER, member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit",
                "java.lang.System.getenv",
                "java.lang.System.currentTimeMillis",
                "java.lang.Object.getClass",
                "java.lang.Object.wait",
                "java.lang.Object.hashCode",
                "java.lang.Object.toString",
                "java.lang.Enum.hashCode",
                "java.lang.Math.random",
                "java.lang.StrictMath.random",
                "java.lang.Integer.getInteger",
                "java.lang.Integer.parseInt",
                "java.lang.Long.getLong",
                "java.lang.Boolean.getBoolean",
                "java.lang.String.intern",
                "java.lang.String.repeat",
                "java.lang.String.replaceAll",
                "java.lang.String.matches",
                "java.lang.String.toLowerCase",
                "java.util.Set.of",
                "java.util.Set.iterator",
                "java.util.Objects.hash",
                "java.time.LocalDate.ofInstant",
                "java.time.LocalDate.format",
                "org.assay.competence.facts.Evidence.hashCode",
                "org.assay.competence.facts.Evidence.getClass",
                "org.assay.standard.Method.hashCode",
                "org.assay.rules.Ground$Figure.<init>",
                "org.assay.rules.PolicyFigure.<init>",
                "org.drools.modelcompiler.dsl.pattern.D.executeScript",
                "org.drools.modelcompiler.dsl.pattern.D.globalOf",
                "java.lang.String.format",
                "java.lang.String.formatted",
                "java.lang.String.getBytes",
                "java.lang.Exception.printStackTrace",
                "java.time.LocalDate.now",
                "java.time.Year.now",
                "java.util.Arrays.sort",
                "java.util.Collections.shuffle",
                "java.util.List.add",
                "java.util.List.stream",
                "java.util.Locale.setDefault",
                "java.util.Set.remove",
                "java.lang.invoke.MethodHandles.lookup",
                "org.drools.model.Drools.getRuntime",
                "org.drools.model.Drools.update",
                "org.drools.model.Global.getName"
            })
    void no_member_reaches_the_machine_or_changes_a_fact(String member) {
        assertFalse(isUsed(member), member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.assay.competence.facts.Conclude.discounted",
                "org.drools.model.Drools.insert",
                "java.lang.String.startsWith",
                "java.lang.Integer.valueOf",
                "java.time.LocalDate.minusMonths",
                "java.util.List.size",
                "java.util.Optional.isPresent"
            })
    void members_of_facts_and_values_are_used(String member) {
        assertTrue(isUsed(member), member);
    }

    @Test
    void a_rule_file_imports_facts_and_no_more() {
        assertAll(
                () -> assertTrue(RuleNames.has(Use.IMPORT, "org.assay.competence.facts.*")),
                () -> assertTrue(RuleNames.has(Use.IMPORT, "org.assay.development.needs.facts.Rating")),
                () -> assertTrue(RuleNames.has(Use.IMPORT, "java.util.List")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "java.util.*")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "java.lang.Runtime")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "org.assay.competence.*")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "org.assay.competence.facts.Evidence.*")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "org.assay.rules.book.*")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "org.assay.rules.Judgement")),
                () -> assertFalse(RuleNames.has(Use.IMPORT, "org.assay.standard.Suite")));
    }

    @Test
    void a_refused_word_says_what_to_do_instead() {
        assertEquals(
                "a rule sees facts and nothing of the machine",
                RuleNames.reason(Use.WORD, "System").orElseThrow());
        assertEquals(
                "compare by ==, in ( … ) or startsWith( … )",
                RuleNames.reason(Use.WORD, "matches").orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void every_use_has_names(Use use) {
        assertFalse(RuleNames.of(use).isEmpty());
    }
}
