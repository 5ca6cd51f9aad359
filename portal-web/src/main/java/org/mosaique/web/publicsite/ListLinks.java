package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mosaique.core.shared.Page;
import org.mosaique.web.publicsite.facet.Facets;

/** The links that lead from one view of a list to another: filters, orders, pages. */
@Named("links")
@RequestScoped
public class ListLinks {

    private static final int AROUND = 1;
    private static final Choice GAP = new Choice("…", "", 0, "gap");

    private Face face;
    private Words words;
    private Address address;

    private List<Group> groups = List.of();
    private List<Choice> filters = List.of();
    private List<Choice> widenings = List.of();
    private List<Choice> orders = List.of();
    private List<Choice> pages = List.of();
    private ListAddress asked = new ListAddress("", "", "", false, 1);
    private Facets facets = new Facets(List.of(), List.of());
    private Page<?> page = new Page<>(List.of(), 0, 1, 1);

    /** For the container's proxy. */
    protected ListLinks() {}

    @Inject
    public ListLinks(Face face, Words words, Address address) {
        this.face = face;
        this.words = words;
        this.address = address;
    }

    /**
     * A link to another view of the list.
     *
     * @param label what it says
     * @param href where it leads
     * @param count how many items are there
     * @param mark {@code true} when it is the view being read, {@code false} when not, {@code gap} when it leads nowhere
     */
    public record Choice(String label, String href, long count, String mark) {

        /** Whether it stands for pages that are left out. */
        public boolean gap() {
            return mark.equals("gap");
        }

        /** Whether it leads to another view. */
        public boolean leads() {
            return mark.equals("false");
        }

        /** Whether it is the view being read. */
        public boolean chosen() {
            return mark.equals("true");
        }
    }

    /**
     * One way of narrowing the list.
     *
     * @param label what it is by
     * @param choices all of it first, then the values that occur
     */
    public record Group(String label, List<Choice> choices) {}

    /** Lays the links out around a view. */
    void lead(ListAddress from, Facets counted, Page<?> read) {
        asked = from;
        facets = counted;
        page = read;
        groups = Stream.of(themes(), departments())
                .filter(group -> group.choices().size() > 1)
                .toList();
        filters = Stream.of(
                        choice(words.theme(asked.theme()), asked.onTheme("")),
                        choice(facets.name(asked.department()), asked.inDepartment("")))
                .filter(filter -> !filter.label().isEmpty())
                .toList();
        widenings = widenings();
        orders = List.of(
                choice(words.say("public.list.sort.recent"), asked.sorted(false)),
                choice(words.say("public.list.sort.title"), asked.sorted(true)));
        pages = numbers();
        address.keepInstead(address.getOrigin() + href(asked.turned(page.number())));
    }

    private Group themes() {
        var any = choice(words.say("public.list.anyTheme"), asked.onTheme(""));
        var each = facets.themes(asked.department()).stream()
                .map(value -> choice(words.theme(value.key()), asked.onTheme(value.key())));
        return new Group(
                words.say("public.list.themes"),
                Stream.concat(Stream.of(any), each).toList());
    }

    private Group departments() {
        var any = choice(words.say("public.list.anyDepartment"), asked.inDepartment(""));
        var each = facets.departments(asked.theme()).stream()
                .map(value -> choice(facets.name(value.key()), asked.inDepartment(value.key())));
        return new Group(
                words.say("public.list.departments"),
                Stream.concat(Stream.of(any), each).toList());
    }

    /** Views that ask for less and show something; the whole list when there is no other. */
    private List<Choice> widenings() {
        var all = choice(words.say("public.list.widen.all"), asked.onTheme("").inDepartment(""));
        var fewer = Stream.of(
                        choice(words.say("public.list.widen.theme"), asked.onTheme("")),
                        choice(words.say("public.list.widen.department"), asked.inDepartment("")))
                .filter(choice -> choice.count() > 0 && !choice.chosen())
                .toList();
        return fewer.isEmpty() ? List.of(all) : fewer;
    }

    private Choice choice(String label, ListAddress to) {
        var here = to.turned(1).equals(asked.turned(1));
        return new Choice(label, href(to), facets.total(to.theme(), to.department()), String.valueOf(here));
    }

    private String href(ListAddress to) {
        return face.url(to.toString());
    }

    /** First, last, and those around the one being read, with gaps between. */
    private List<Choice> numbers() {
        var shown = new ArrayList<Choice>();
        var before = 0;
        for (var number :
                IntStream.rangeClosed(1, page.pages()).filter(this::isNear).toArray()) {
            if (number > before + 1) {
                shown.add(GAP);
            }
            var mark = String.valueOf(number == page.number());
            shown.add(new Choice(String.valueOf(number), href(asked.turned(number)), 0, mark));
            before = number;
        }
        return shown;
    }

    private boolean isNear(int number) {
        return number == 1 || number == page.pages() || Math.abs(number - page.number()) <= AROUND;
    }

    /** By what the list can be narrowed. */
    public List<Group> getGroups() {
        return groups;
    }

    /** What narrows the list now; each leads to the list without it. */
    public List<Choice> getFilters() {
        return filters;
    }

    /** Where to go when nothing fits. */
    public List<Choice> getWidenings() {
        return widenings;
    }

    public List<Choice> getOrders() {
        return orders;
    }

    /** The numbered pages; one of them is being read. */
    public List<Choice> getPages() {
        return pages;
    }

    public String getPrevious() {
        return href(asked.turned(page.number() - 1));
    }

    public String getNext() {
        return href(asked.turned(page.number() + 1));
    }

    /** The first page of the same list. */
    public String getFirst() {
        return href(asked.turned(1));
    }
}
