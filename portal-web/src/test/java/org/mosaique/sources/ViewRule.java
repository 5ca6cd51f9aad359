package org.mosaique.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What no view may do; each rule lists what it holds against a view. */
@SuppressWarnings("ImmutableEnumChecker") // the checks keep nothing
enum ViewRule {
    SHORT_EXPRESSIONS("an EL expression has at most 60 characters", ViewRule::longExpressions),
    SHORT_VIEWS("a view has at most 120 lines", ViewRule::tooManyLines),
    LITERAL_PATHS("an included path is written out: Mojarra evaluates any path it is given", ViewRule::openPaths),
    TEXTS_IN_BUNDLES("texts that people read come from the bundles", ViewRule::literalTexts),
    NO_RAW_OUTPUT("markup goes out unescaped only where it was sanitised", ViewRule::rawOutput),
    NO_INLINE_SCRIPTS("scripts are files, so that the content policy can refuse all others", ViewRule::inlineScripts),
    NO_IMMEDIATE("nothing skips validation", view -> attributes(view, Set.of("immediate")));

    private static final int EXPRESSION_LIMIT = 60;
    private static final int LINE_LIMIT = 120;
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title", "alt", "label", "placeholder", "aria-label", "header", "headerText", "emptyMessage", "summary");
    private static final Set<String> CODE = Set.of("script", "style", "h:outputscript", "h:outputstylesheet");

    /** The only paths that may be computed: each of them comes from a closed list in the code, see {@link ComputedPathsTest}. */
    static final Set<String> CLOSED_LISTS = Set.of(
            "#{dossier.fragment}",
            "#{previewPage.fragment}",
            "#{answerPage.fragment}",
            "#{sharedPreview.fragment}",
            "#{proposalDesk.fragment}",
            "#{block.fragment()}");

    /** The only expressions that may go out unescaped: each of them was sanitised before. */
    private static final Set<String> SANITISED = Set.of(
            "#{staticPage.html}",
            "#{reading.introduction}",
            "#{guidePage.text}",
            "#{block.html()}",
            "#{marking.html(each.blocks())}",
            "#{marking.html(blocks)}",
            "#{prose.explained(body.text())}",
            "#{dossierPage.introduction}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> NAMES = Set.of("Mosaïque", "Atom", "RSS", "JSON");

    private final String description;
    private final Function<View, List<String>> check;

    ViewRule(String description, Function<View, List<String>> check) {
        this.description = description;
        this.check = check;
    }

    List<String> violationsOf(View view) {
        return check.apply(view).stream()
                .map(what -> view.name() + ": " + what + " (" + description + ")")
                .toList();
    }

    private static List<String> longExpressions(View view) {
        return view.expressions().stream()
                .filter(expression -> expression.length() > EXPRESSION_LIMIT + "#{}".length())
                .toList();
    }

    private static List<String> tooManyLines(View view) {
        var lines = view.text().lines().count();
        return lines > LINE_LIMIT ? List.of(lines + " lines") : List.of();
    }

    private static List<String> openPaths(View view) {
        return view.document().getAllElements().stream()
                .filter(element -> element.tagName().startsWith("ui:"))
                .flatMap(element -> List.of(element.attr("src"), element.attr("template")).stream())
                .filter(path -> path.contains("{") && !CLOSED_LISTS.contains(path))
                .toList();
    }

    private static List<String> literalTexts(View view) {
        var found = new ArrayList<String>();
        for (var element : view.document().getAllElements()) {
            if (!isCode(element)) {
                element.textNodes().stream().map(TextNode::text).forEach(text -> addIfLiteral(text, found));
                element.attributes().asList().stream()
                        .filter(attribute -> isReadByPeople(element, attribute))
                        .forEach(attribute -> addIfLiteral(attribute.getValue(), found));
            }
        }
        return found;
    }

    private static boolean isCode(Element element) {
        return CODE.contains(element.tagName().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isReadByPeople(Element element, Attribute attribute) {
        var buttonText = attribute.getKey().equals("value")
                && (element.tagName().endsWith("Button") || element.tagName().endsWith("Link"));
        return buttonText || READ_BY_PEOPLE.contains(attribute.getKey());
    }

    private static void addIfLiteral(String text, List<String> found) {
        var literal = View.withoutExpressions(text);
        for (var name : NAMES) {
            literal = literal.replace(name, "");
        }
        if (WORD.matcher(literal).find()) {
            found.add(text.strip());
        }
    }

    private static List<String> rawOutput(View view) {
        return view.document().getElementsByAttributeValue("escape", "false").stream()
                .map(element -> element.attr("value"))
                .filter(value -> !SANITISED.contains(value))
                .toList();
    }

    private static List<String> inlineScripts(View view) {
        var found = new ArrayList<String>();
        for (var element : view.document().getAllElements()) {
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> key.startsWith("on") && !element.tagName().contains(":"))
                    .forEach(found::add);
            var data = element.attr("type").equals("application/ld+json");
            if (element.tagName().equals("script") && !element.data().isBlank() && !(data && isEscaped(element))) {
                found.add("<script>");
            }
        }
        return found;
    }

    /** Data that no browser runs, written by the one bean that escapes for it. */
    private static boolean isEscaped(Element script) {
        return script.data().matches("#\\{linkedData\\.[a-z]+}");
    }

    private static List<String> attributes(View view, Set<String> names) {
        return view.document().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(names::contains)
                .toList();
    }
}
