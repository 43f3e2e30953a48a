package org.assay.rules;

import java.util.Map;
import java.util.function.Predicate;
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

    /** A copy of {@code model} with the rules that {@code wanted} accepts, each in the stage of its package. */
    static Model of(Model model, Predicate<RuleInfo> wanted) {
        ModelImpl staged = new ModelImpl(model.getPackageName());
        model.getTypeMetaDatas().forEach(staged::addTypeMetaData);
        model.getGlobals().forEach(staged::addGlobal);
        model.getRules().stream()
                .filter(rule -> wanted.test(RuleMetadata.info(rule)))
                .map(StagedModel::staged)
                .forEach(staged::addRule);
        return staged;
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
