package org.mosaique.web.publicsite.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.face.Bearer;
import org.mosaique.core.site.face.Member;
import org.mosaique.core.site.face.Partner;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Words;

/** Who stands behind a site today: its bearers, its people by what they do, its partners by how far they reach. */
@Named("about")
@RequestScoped
public class About {

    private static final String PAGE = "qui-sommes-nous";

    private CurrentSite here;
    private Face face;
    private SiteDay day;
    private Words words;

    private List<Bearer> bearers = List.of();
    private List<People> people = List.of();
    private List<Level> levels = List.of();

    /** For the container's proxy. */
    protected About() {}

    @Inject
    public About(CurrentSite here, Face face, SiteDay day, Words words) {
        this.here = here;
        this.face = face;
        this.day = day;
        this.words = words;
    }

    /**
     * Somebody with all that they do, or an organisation.
     *
     * @param name their name
     * @param roles their roles of today
     */
    public record Person(String name, List<Member> roles) {

        /** Whether it is an organisation. */
        public boolean legal() {
            return roles.get(0).nature() == Member.Nature.ORGANISATION;
        }
    }

    /**
     * People who belong together.
     *
     * @param title what they are
     * @param members they
     */
    public record People(String title, List<Person> members) {}

    /**
     * Partners that reach equally far.
     *
     * @param title how far
     * @param partners in their order
     */
    public record Level(String title, List<Partner> partners) {}

    @PostConstruct
    void look() {
        var site = face.getSite();
        var today = day.on(site);
        bearers = site.get(Bearer.ENTRY);
        var members = site.get(Member.ENTRY).stream()
                .filter(member -> member.isActive(today))
                .toList();
        people = Arrays.stream(Member.Body.values())
                .map(body -> new People(title("public.about.body.", body), persons(members, body)))
                .filter(group -> !group.members.isEmpty())
                .toList();
        var partners = site.get(Partner.ENTRY).stream()
                .filter(partner -> partner.isActive(today))
                .toList();
        levels = Arrays.stream(Partner.Level.values())
                .map(level -> new Level(title("public.partners.level.", level), reaching(partners, level)))
                .filter(level -> !level.partners.isEmpty())
                .toList();
    }

    private String title(String prefix, Enum<?> constant) {
        return words.say(prefix + constant);
    }

    private static List<Person> persons(List<Member> members, Member.Body body) {
        var byName = new LinkedHashMap<String, List<Member>>();
        members.stream()
                .filter(member -> member.body() == body)
                .forEach(member -> byName.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .add(member));
        return byName.entrySet().stream()
                .map(each -> new Person(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Partner> reaching(List<Partner> partners, Partner.Level level) {
        return partners.stream().filter(partner -> partner.level() == level).toList();
    }

    /** Whether the page being read is the one that tells all this. */
    public boolean isTold() {
        return here.slug().equals(PAGE);
    }

    /** The organisations that bear the site. */
    public List<Bearer> getBearers() {
        return bearers;
    }

    /** Who decides, and who does the work, as of today. */
    public List<People> getPeople() {
        return people;
    }

    /** Today's partners. */
    public List<Level> getLevels() {
        return levels;
    }

    /** Where an emblem is fetched. */
    public String logo(Object ref) {
        return "/media/" + ref + "/480.jpg";
    }
}
