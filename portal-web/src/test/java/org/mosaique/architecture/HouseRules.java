package org.mosaique.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every rule of the house, by name, for the classes below one root package. */
final class HouseRules {

    private HouseRules() {}

    static Map<String, ArchRule> of(String root) {
        var house = new House(root);
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.putAll(new WhoMayImportWhom(house).rules());
        rules.putAll(new HowClassesAreWritten(house).rules());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }
}
