package org.mosaique.core.site.setting;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mosaique.core.shared.Objection;

/**
 * A structured entry of a site's descriptor: what it is made of, whether a site without one takes its parent's, and what
 * makes it wrong. The same entry stands in {@code site.yaml} and, changed in the back office, in the database.
 *
 * @param <T> a record, or a list of records
 */
public final class Entry<T> {

    private final String name;
    private final JavaType type;
    private final T blank;
    private final boolean inherited;
    private final Function<T, List<Objection>> check;

    private Entry(String name, JavaType type, T blank, boolean inherited, Function<T, List<Objection>> check) {
        this.name = name;
        this.type = type;
        this.blank = blank;
        this.inherited = inherited;
        this.check = check;
    }

    /**
     * An entry that is one record.
     *
     * @param blank what a site has that says nothing
     * @param inherited whether such a site takes its parent's first
     * @param check what is wrong with a value; empty when nothing is
     */
    public static <T> Entry<T> of(String name, T blank, boolean inherited, Function<T, List<Objection>> check) {
        return new Entry<>(
                name, TypeFactory.defaultInstance().constructType(blank.getClass()), blank, inherited, check);
    }

    /**
     * An entry that is a list of records, empty when a site says nothing.
     *
     * @param check what is wrong with one of them; fields are named as components of the record
     */
    public static <E> Entry<List<E>> list(
            String name, Class<E> element, boolean inherited, Function<E, List<Objection>> check) {
        return list(name, element, inherited, check, elements -> List.of());
    }

    /**
     * An entry that is a list of records which have to fit together.
     *
     * @param check what is wrong with one of them; fields are named as components of the record
     * @param whole what is wrong among them; fields name the element as well: {@code 2.title}
     */
    public static <E> Entry<List<E>> list(
            String name,
            Class<E> element,
            boolean inherited,
            Function<E, List<Objection>> check,
            Function<List<E>, List<Objection>> whole) {
        var type = TypeFactory.defaultInstance().constructCollectionType(List.class, element);
        return new Entry<>(name, type, List.of(), inherited, elements -> {
            var objections = new ArrayList<>(each(check).apply(elements));
            objections.addAll(whole.apply(elements));
            return objections;
        });
    }

    /** The field of an objection to the third element of a list is {@code 2.title}. */
    private static <E> Function<List<E>, List<Objection>> each(Function<E, List<Objection>> check) {
        return elements -> {
            var objections = new ArrayList<Objection>();
            for (int index = 0; index < elements.size(); index++) {
                for (var objection : check.apply(elements.get(index))) {
                    var field = index + "." + objection.field();
                    objections.add(new Objection(field, objection.messageKey(), objection.arguments()));
                }
            }
            return objections;
        };
    }

    /** The key under which it stands at the top of the descriptor. */
    public String name() {
        return name;
    }

    /** What a site has when neither it nor a parent says anything. */
    public T blank() {
        return blank;
    }

    /** Whether a site that says nothing takes its parent's. */
    public boolean isInherited() {
        return inherited;
    }

    /** What is wrong with a value; empty when nothing is. */
    public List<Objection> objections(T value) {
        return check.apply(value);
    }

    /** What its values are made of. */
    JavaType type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
