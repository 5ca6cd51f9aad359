package org.mosaique.core.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.DecisionRule.Kind;

/**
 * What the workflow promises, written by hand: each move with the states it begins in, where it leads, who may make it with
 * its own text and with the texts of others, under which rules, and whether a word is owed.
 *
 * <p>Who: <b>c</b>ontributor, <b>t</b>rusted contributor, <b>a</b>nimator, committee <b>m</b>ember, cha<b>i</b>r,
 * a<b>d</b>ministrator; with <b>!</b> the move is shown with the reason why it can't be made; with <b>&gt;</b> only when the
 * time of the committee is over. Rules: <b>T</b>rusted, <b>A</b>nimator, <b>Q</b>uorum, <b>C</b>onsent.
 */
final class MoveTable {

    private static final String TABLE = """
            move             | from                                                       | to                | own  | others' | rules | word
            SUBMIT           | DRAFT CHANGES_REQUESTED                                    | SUBMITTED         | c t a| a       | TAQC  | no
            RECALL           | SUBMITTED IN_COMMITTEE                                     | DRAFT             | c t a| -       | TAQC  | no
            REQUEST_CHANGES  | SUBMITTED IN_COMMITTEE APPROVED                            | CHANGES_REQUESTED | a    | a       | TAQC  | owed
            PASS_ON          | SUBMITTED                                                  | IN_COMMITTEE      | a    | a       | QC    | no
            APPROVE          | SUBMITTED                                                  | APPROVED          | a!   | a       | TA    | no
            CARRY            | IN_COMMITTEE                                               | APPROVED          | -    | -       | -     | no
            SEND_BACK        | IN_COMMITTEE                                               | CHANGES_REQUESTED | -    | -       | -     | no
            SETTLE           | IN_COMMITTEE                                               | APPROVED          | a!   | a>      | QC    | owed
            SETTLE           | IN_COMMITTEE                                               | APPROVED          | a!   | a       | TA    | owed
            PUBLISH          | APPROVED                                                   | PUBLISHED         | a    | a       | TAQC  | no
            PUBLISH_TRUSTED  | DRAFT CHANGES_REQUESTED                                    | PUBLISHED         | t    | t!      | T     | no
            PUBLISH_URGENTLY | DRAFT SUBMITTED IN_COMMITTEE CHANGES_REQUESTED APPROVED    | PUBLISHED         | a    | a       | TAQC  | owed
            CORRECT          | DRAFT                                                      | PUBLISHED         | -    | -       | -     | no
            SUPERSEDE        | PUBLISHED                                                  | SUPERSEDED        | -    | -       | -     | no
            TAKE_DOWN        | PUBLISHED                                                  | WITHDRAWN         | a    | a       | TAQC  | owed
            DISCARD          | DRAFT SUBMITTED IN_COMMITTEE CHANGES_REQUESTED APPROVED    | DISCARDED         | c t a| a       | TAQC  | no
            RESTORE          | DISCARDED                                                  | DRAFT             | c t a| a       | TAQC  | no
            """;

    private static final Map<Role, String> LETTERS = Map.of(
            Role.CONTRIBUTOR, "c",
            Role.TRUSTED, "t",
            Role.ANIMATOR, "a",
            Role.COMMITTEE, "m",
            Role.CHAIR, "i",
            Role.ADMINISTRATOR, "d");

    private static final Map<Transition, List<Line>> LINES = read();

    private MoveTable() {}

    /** What somebody finds who would like to make a move. */
    enum Answer {
        /** It is not for them, or not there. */
        NO,
        /** It is shown, with the reason why not now. */
        BLOCKED,
        /** It can be made. */
        OPEN
    }

    /** One move. */
    record Line(
            List<String> from, ReviewState to, List<String> own, List<String> others, String rules, boolean wordOwed) {

        boolean beginsIn(ReviewState state) {
            return from.contains(state.name());
        }
    }

    /** Where it begins and leads, and whether a word is owed: the same under every rule. */
    static Line of(Transition move) {
        return LINES.get(move).get(0);
    }

    /** What somebody finds with a role on the text's site. */
    static Answer answer(ReviewState state, Transition move, Role role, boolean author, Kind rule, boolean late) {
        return LINES.get(move).stream()
                .filter(line ->
                        line.beginsIn(state) && line.rules().indexOf(rule.name().charAt(0)) >= 0)
                .findFirst()
                .map(line -> answer(author ? line.own() : line.others(), role, late))
                .orElse(Answer.NO);
    }

    private static Answer answer(List<String> who, Role role, boolean late) {
        var letter = LETTERS.get(role);
        if (who.contains(letter) || (late && who.contains(letter + ">"))) {
            return Answer.OPEN;
        }
        return who.contains(letter + "!") || who.contains(letter + ">") ? Answer.BLOCKED : Answer.NO;
    }

    private static Map<Transition, List<Line>> read() {
        var lines = new EnumMap<Transition, List<Line>>(Transition.class);
        TABLE.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> {
            var line = new Line(
                    words(cells[1]),
                    ReviewState.valueOf(cells[2].strip()),
                    words(cells[3]),
                    words(cells[4]),
                    cells[5].strip(),
                    cells[6].strip().equals("owed"));
            lines.computeIfAbsent(Transition.valueOf(cells[0].strip()), move -> new ArrayList<>())
                    .add(line);
        });
        return lines;
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.strip().split(" +", -1));
    }
}
