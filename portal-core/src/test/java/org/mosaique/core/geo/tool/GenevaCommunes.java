package org.mosaique.core.geo.tool;

import java.util.List;

/** The 45 communes of the canton of Geneva, in the order of their numbers in the Swiss official register (6601 to 6645). */
final class GenevaCommunes {

    static final int FIRST_NUMBER = 6601;

    static final List<String> NAMES = List.of(
            "Aire-la-Ville",
            "Anières",
            "Avully",
            "Avusy",
            "Bardonnex",
            "Bellevue",
            "Bernex",
            "Carouge",
            "Cartigny",
            "Céligny",
            "Chancy",
            "Chêne-Bougeries",
            "Chêne-Bourg",
            "Choulex",
            "Collex-Bossy",
            "Collonge-Bellerive",
            "Cologny",
            "Confignon",
            "Corsier",
            "Dardagny",
            "Genève",
            "Genthod",
            "Le Grand-Saconnex",
            "Gy",
            "Hermance",
            "Jussy",
            "Laconnex",
            "Lancy",
            "Meinier",
            "Meyrin",
            "Onex",
            "Perly-Certoux",
            "Plan-les-Ouates",
            "Pregny-Chambésy",
            "Presinge",
            "Puplinge",
            "Russin",
            "Satigny",
            "Soral",
            "Thônex",
            "Troinex",
            "Vandœuvres",
            "Vernier",
            "Versoix",
            "Veyrier");

    private GenevaCommunes() {}
}
