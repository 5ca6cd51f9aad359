package org.mosaique.core.workflow.contents;

/**
 * What may narrow a list of contents beyond what an item and its revisions say of themselves: « à vérifier ». Every bean of
 * this kind is offered in the list, under the name {@code contents.only.<key>}.
 */
public interface Narrowing {

    /** The key in the address: lower-case letters and hyphens. */
    String key();

    /**
     * The condition, in the words of queries, without parameters; asked for once a list.
     *
     * @param item the alias of the item
     * @param revision the alias of the revision
     */
    String condition(String item, String revision);
}
