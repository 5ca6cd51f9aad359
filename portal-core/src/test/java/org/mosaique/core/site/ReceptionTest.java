package org.mosaique.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.site.Reception.Manner;
import org.mosaique.core.site.Reception.Push;
import org.mosaique.core.site.Reception.Rule;
import org.mosaique.core.site.setting.EntryCodec;

class ReceptionTest {

    private static final Site REGION = site("region", SiteKind.REGIONAL, null);
    private static final Site NORTH = site("north", SiteKind.DEPARTMENTAL, "region");
    private static final Site SOUTH = site("south", SiteKind.DEPARTMENTAL, "region");
    private static final Site LIBRARY = site("library", SiteKind.THEMATIC, "region");

    @Test
    void aParentTakesWhatItsChildrenPublish() {
        assertThat(Reception.BLANK.manner("article", NORTH, REGION)).isEqualTo(Manner.AT_ONCE);
    }

    @Test
    void sistersAndChildrenAreAsked() {
        assertThat(Reception.BLANK.manner("article", NORTH, SOUTH)).isEqualTo(Manner.PROPOSAL);
        assertThat(Reception.BLANK.manner("article", REGION, SOUTH)).isEqualTo(Manner.PROPOSAL);
    }

    @Test
    void aThematicSiteTakesNothingByPlace() {
        assertThat(Reception.BLANK.manner("article", NORTH, LIBRARY)).isEqualTo(Manner.NEVER);
    }

    @Test
    void theRuleThatNamesMostDecides() {
        var reception = new Reception(
                Push.PARENT,
                List.of(
                        new Rule("", "", Manner.NEVER),
                        new Rule("article", "", Manner.PROPOSAL),
                        new Rule("", "north", Manner.AT_ONCE),
                        new Rule("event", "north", Manner.NEVER)));

        assertThat(reception.manner("job", REGION, SOUTH)).isEqualTo(Manner.NEVER);
        assertThat(reception.manner("article", REGION, SOUTH)).isEqualTo(Manner.PROPOSAL);
        assertThat(reception.manner("article", NORTH, SOUTH)).isEqualTo(Manner.AT_ONCE);
        assertThat(reception.manner("event", NORTH, SOUTH)).isEqualTo(Manner.NEVER);
    }

    @Test
    void aSiteSaysWhoMayPublishThereWithoutAsking() {
        assertThat(pushed(Push.NOBODY, REGION)).isFalse();
        assertThat(pushed(Push.PARENT, REGION)).isTrue();
        assertThat(pushed(Push.PARENT, NORTH)).isFalse();
        assertThat(pushed(Push.EVERYBODY, NORTH)).isTrue();
    }

    @Test
    void isReadAsItStandsInADescriptor() {
        var tree = Map.of("push", "everybody", "rules", List.of(Map.of("from", "north", "manner", "at-once")));

        var read = EntryCodec.read(Reception.ENTRY, tree);

        assertThat(read).isEqualTo(new Reception(Push.EVERYBODY, List.of(new Rule("", "north", Manner.AT_ONCE))));
        assertThat(EntryCodec.read(Reception.ENTRY, EntryCodec.tree(read))).isEqualTo(read);
    }

    @Test
    void whatADescriptorLeavesOutIsAsUsual() {
        assertThat(EntryCodec.read(Reception.ENTRY, Map.of())).isEqualTo(Reception.BLANK);
    }

    private static boolean pushed(Push push, Site origin) {
        return new Reception(push, List.of()).isOpenTo(origin, SOUTH);
    }

    private static Site site(String key, SiteKind kind, String parent) {
        return new Site(
                key,
                key,
                key,
                "",
                kind,
                parent,
                List.of(),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Perimeter.NOWHERE,
                Set.of("articles"),
                new SiteTheme("#000000", "#FFFFFF"),
                new Contact("a@b.example", "", ""),
                Map.of());
    }
}
