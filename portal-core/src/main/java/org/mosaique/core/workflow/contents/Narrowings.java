package org.mosaique.core.workflow.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Every {@link Narrowing} that the portal knows. */
@ApplicationScoped
public class Narrowings {

    private Instance<Narrowing> all;

    /** For the container's proxy. */
    protected Narrowings() {}

    @Inject
    public Narrowings(@Any Instance<Narrowing> all) {
        this.all = all;
    }

    /** Their keys, in alphabetical order. */
    public List<String> keys() {
        return all.stream().map(Narrowing::key).sorted().toList();
    }

    /**
     * The condition of one of them on the item {@code i} and the revision {@code r}, to be added to others; empty for a key
     * that nobody knows.
     */
    public String condition(String key) {
        return all.stream()
                .filter(each -> each.key().equals(key))
                .map(each -> " and (" + each.condition("i", "r") + ")")
                .findFirst()
                .orElse("");
    }
}
