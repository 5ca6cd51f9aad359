package org.mosaique.inside.campaign;

import static org.mosaique.inside.Somebody.newcomer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;

/** The people of one campaign: authors, animators, a committee that comes and goes, and some who have no business here. */
final class Company {

    static final String SITE = "drome-ardeche";
    private static final String ELSEWHERE = "rhone";

    private final List<Actor> authors =
            List.of(newcomer("Ada", Role.CONTRIBUTOR, SITE), newcomer("Abel", Role.TRUSTED, SITE));
    private final List<Actor> animators =
            List.of(newcomer("Bo", Role.ANIMATOR, SITE), newcomer("Bea", Role.ANIMATOR, SITE));
    private final List<Actor> members = List.of(
            newcomer("Cléo", Role.COMMITTEE, SITE),
            newcomer("Dan", Role.COMMITTEE, SITE),
            newcomer("Eve", Role.COMMITTEE, SITE),
            newcomer("Fay", Role.COMMITTEE, SITE),
            newcomer("Gus", Role.CHAIR, SITE));
    private final List<Actor> strangers =
            List.of(newcomer("Hal", Role.ANIMATOR, ELSEWHERE), newcomer("Ida", Role.COMMITTEE, ELSEWHERE));
    private final Set<UUID> away = ConcurrentHashMap.newKeySet();

    final Actor administrator = newcomer("Zoé", Role.ADMINISTRATOR, SITE);

    List<Actor> residents() {
        var residents = new ArrayList<>(authors);
        residents.addAll(animators);
        residents.addAll(members);
        return residents;
    }

    Actor author(Random dice) {
        return one(authors, dice);
    }

    Actor animator(Random dice) {
        return one(animators, dice);
    }

    /** A member, or sometimes somebody who must not vote. */
    Actor voter(Random dice) {
        return dice.nextInt(8) == 0 ? anybody(dice) : asOfNow(one(members, dice));
    }

    Actor member(Random dice) {
        return one(members, dice);
    }

    Actor anybody(Random dice) {
        var everybody = new ArrayList<>(residents());
        everybody.addAll(strangers);
        return asOfNow(one(everybody, dice));
    }

    /** Takes a member's role away or gives it back; true when it has it now. */
    boolean comeOrGo(Actor member) {
        return !away.add(member.ref()) && away.remove(member.ref());
    }

    /** The same person with the roles it has now. */
    private Actor asOfNow(Actor actor) {
        return away.contains(actor.ref())
                ? new Actor(actor.ref(), actor.name(), actor.email(), "fr", List.of())
                : actor;
    }

    private static <T> T one(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
