package org.assay.rules.book;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.rules.RuleInfo;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;

/**
 * Gives every rule its package as agenda group, so that the program can run the packages one after the other. A rule
 * file itself may not name a group: its stage is the folder it lies in.
 */
final class StagedModel {
    private StagedModel() {}

    /** A copy of {@code model} with the rules that {@code wanted} accepts. */
    static Model of(Model model, Predicate<RuleInfo> wanted) {
        ModelImpl copy = new ModelImpl(model.getPackageName());
        add(copy, model, rule -> wanted.test(RuleMetadata.info(rule)));
        return copy;
    }

    /** One model for each stage, with the rules of these ids, wherever they were compiled. */
    static List<Model> merged(List<String> stages, List<Model> models, List<String> ids) {
        Map<String, ModelImpl> merged = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>(ids);
        models.stream()
                .filter(model -> stages.contains(model.getPackageName()))
                .forEach(model -> add(
                        merged.computeIfAbsent(model.getPackageName(), stage -> new ModelImpl(stage)),
                        model,
                        rule -> wanted.contains(RuleMetadata.info(rule).id())));
        return List.copyOf(merged.values());
    }

    private static void add(ModelImpl to, Model model, Predicate<Rule> wanted) {
        model.getTypeMetaDatas().forEach(to::addTypeMetaData);
        model.getRules().stream().filter(wanted).map(StagedModel::staged).forEach(to::addRule);
    }

    @SuppressWarnings("rawtypes") // the attribute map of the engine's constructor is raw
    private static Rule staged(Rule rule) {
        Map<Rule.Attribute, Object> attributes = Map.of(Rule.Attribute.AGENDA_GROUP, rule.getPackage());
        return new RuleImpl(
                rule.getPackage(),
                rule.getName(),
                rule.getUnit(),
                rule.getView(),
                rule.getDefaultConsequence(),
                attributes,
                rule.getMetaData());
    }
}
