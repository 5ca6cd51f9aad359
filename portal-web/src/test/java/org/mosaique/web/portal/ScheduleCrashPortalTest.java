package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many planned moves are due at once, and a portal is killed in the middle: each of them happens, and once.
 *
 * <p>The short form has two portals on one database and kills one for good; {@code -Psoak} kills one thrice and starts it
 * again each time, once alone and once beside another.
 */
@ExtendWith(PortalExtension.class)
class ScheduleCrashPortalTest {

    private static final boolean LONG = Boolean.getBoolean("portal.soak");
    private static final int MOVES = LONG ? 1000 : 40;
    private static final int KILLS = LONG ? 3 : 1;
    private static final Duration PATIENCE = Duration.ofMinutes(LONG ? 15 : 3);

    private final PortalProcess portal;

    ScheduleCrashPortalTest(@Scratch PortalProcess portal) {
        this.portal = portal;
    }

    @Test
    @EnabledIfSystemProperty(
            named = "portal.soak",
            matches = "true",
            disabledReason = "of the long form: the short one kills a portal beside another")
    void eachPlannedMoveHappensOnceAlthoughThePortalIsKilled() throws Exception {
        campaign("one portal", portal);
    }

    @Test
    void eachPlannedMoveHappensOnceWithTwoPortalsOnOneDatabaseAndOneOfThemKilled() throws Exception {
        var password =
                Files.readString(portal.dataDirectory().resolve("db.password")).strip();
        String url;
        try (var database = PortalDatabase.of(portal)) {
            url = database.address();
        }
        var environment = Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", "mosaique", "PORTAL_DB_PASSWORD", password);
        try (var second = PortalProcess.onEmptyData("second", environment)) {
            campaign("two portals", second);
        }
    }

    /** All moves are due at once; the victim is killed while they are made. */
    private void campaign(String name, PortalProcess victim) throws Exception {
        var template = new Newsroom(portal).handIn(1).keySet().iterator().next();
        var texts = new DueTexts(template);
        try (var database = PortalDatabase.of(portal)) {
            texts.plan(database, MOVES);
            texts.comeDue(database);
        }
        var start = Instant.now();
        for (int kill = 1; kill <= KILLS; kill++) {
            await(texts, MOVES * kill / (KILLS + 1));
            victim.kill();
            if (LONG) {
                victim.start();
            }
        }
        await(texts, MOVES);
        var spent = Duration.between(start, Instant.now()).toSeconds();
        try (var database = PortalDatabase.of(portal)) {
            var counts = texts.counts(database);
            report("%s: %d moves, %d kills, %d s, %s%n".formatted(name, MOVES, KILLS, spent, counts));
            assertThat(counts.values()).containsOnly(List.of("1", "1"));
            assertThat(Wholeness.faultsOf(database)).isEmpty();
        }
    }

    private void await(DueTexts texts, int number) throws SQLException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        try (var database = PortalDatabase.of(portal)) {
            for (var done = texts.done(database); done < number; done = texts.done(database)) {
                assertThat(Instant.now()).as("%d of %d are done", done, number).isBefore(deadline);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static void report(String line) throws IOException {
        Files.writeString(
                Path.of("target", "planned-moves.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
