package org.lumieres.guide.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.rule.Rule;

/**
 * Rules that others provide as services. A guide's author meets them by their names alone, so each has a name of its
 * own and a card that explains it.
 *
 * @param rules the rules, by name
 * @param cards what explains each
 */
record BroughtRules(List<Rule> rules, Map<RuleCode, RuleCard> cards) {
    static final BroughtRules NONE = new BroughtRules(List.of(), Map.of());

    BroughtRules {
        rules = List.copyOf(rules);
        cards = Map.copyOf(cards);
    }

    /** Those that a class loader knows of; the names of the library are taken. */
    static BroughtRules of(ClassLoader classes, RuleCatalogue library) {
        Map<RuleCode, Rule> rules = new TreeMap<>();
        Map<RuleCode, RuleCard> cards = new TreeMap<>();
        for (Rule rule : provided(classes)) {
            boolean taken = library.codes().contains(rule.code()) || rules.put(rule.code(), rule) != null;
            if (taken) {
                throw new InvalidRuleException(name(rule) + ": there is another rule of that name", null);
            }
            cards.put(rule.code(), card(rule));
        }
        return new BroughtRules(List.copyOf(rules.values()), cards);
    }

    private static List<Rule> provided(ClassLoader classes) {
        try {
            List<Rule> provided = new ArrayList<>();
            ServiceLoader.load(Rule.class, classes).forEach(provided::add);
            return provided;
        } catch (ServiceConfigurationError broken) {
            throw new InvalidRuleException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private static RuleCard card(Rule rule) {
        RuleCard card = rule.card()
                .map(RuleCard::read)
                .orElseThrow(() -> new InvalidRuleException(name(rule) + ": it has no card", null));
        card.fault().ifPresent(fault -> {
            throw new InvalidRuleException(name(rule) + ", its card: " + fault, null);
        });
        return card;
    }

    private static String name(Rule rule) {
        return rule.code() + " (" + rule.getClass().getName() + ")";
    }
}
