package org.mosaique.core.geo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody chooses in a form where places are asked for: those that are ticked, and a name that is typed. A name
 * that stands for one place of the perimeter becomes a choice by itself; one that stands for several offers them.
 */
public class PlaceChoice implements Serializable {

    /** How many places may be chosen at most. */
    public static final int MOST = 20;

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 8;
    private static final int LONGEST = 100;

    private final List<Place> chosen = new ArrayList<>();
    private final List<Place> offered = new ArrayList<>();
    private String typed = "";
    private String known = "";

    /** What became of the name that was typed. */
    public enum Outcome {
        /** Nothing is left to be said. */
        CLEAR,
        /** It stands for several places, which are offered now. */
        SEVERAL,
        /** It stands for none. */
        NONE
    }

    /** Begins with the places of an item, and with its words when it has no place. */
    public void fill(List<Place> places, String words) {
        chosen.clear();
        chosen.addAll(places);
        offered.clear();
        typed = places.isEmpty() ? words : "";
        known = typed;
    }

    /** Takes over what was ticked: codes in the order of the page; what names no place is left out. */
    public void tick(String[] codes, Gazetteer gazetteer) {
        var ticked = codes == null ? Set.<String>of() : new LinkedHashSet<>(Arrays.asList(codes));
        chosen.clear();
        gazetteer.findAll(ticked).stream().limit(MOST).forEach(chosen::add);
        if (typed.equals(known) && offered.stream().anyMatch(chosen::contains)) {
            typed = ""; // what it stands for has been chosen
            known = "";
        }
        offered.clear();
    }

    /** Finds out what the typed name stands for. */
    public Outcome settle(Gazetteer gazetteer, Perimeter perimeter) {
        if (typed.isEmpty()) {
            known = "";
            return Outcome.CLEAR;
        }
        if (typed.equals(known)) {
            return Outcome.CLEAR; // words of an item from before there were codes, or told of already
        }
        var found = gazetteer.meant(typed, perimeter);
        if (found.size() == 1) {
            choose(found.get(0));
            return Outcome.CLEAR;
        }
        known = typed;
        gazetteer.search(typed, OFFERED, perimeter).stream()
                .filter(place -> !chosen.contains(place))
                .forEach(offered::add);
        return offered.isEmpty() ? Outcome.NONE : Outcome.SEVERAL;
    }

    private void choose(Place place) {
        if (!chosen.contains(place) && chosen.size() < MOST) {
            chosen.add(place);
        }
        typed = "";
        known = "";
    }

    /** The codes of what is chosen. */
    public List<String> codes() {
        return chosen.stream().map(Place::code).map(PlaceCode::toString).toList();
    }

    /** What is left of the words: nothing, once places are chosen. */
    public String words() {
        return chosen.isEmpty() ? typed : "";
    }

    public List<Place> getChosen() {
        return List.copyOf(chosen);
    }

    /** What the typed name may stand for. */
    public List<Place> getOffered() {
        return List.copyOf(offered);
    }

    public String getTyped() {
        return typed;
    }

    /** A name that is typed, cut to a sensible length. */
    public void setTyped(String text) {
        var name = Objects.requireNonNullElse(text, "").strip();
        typed = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
