package org.mosaique.core.notify;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Permission;

/**
 * Something to tell. Its sentence is {@code notice.<message>} in the core's bundle, {@code notice.<message>.text} what a
 * mail of its own says besides; both get the title as {0}, who did it as {1}, the site's name as {2}, then the arguments.
 *
 * @param kind what it is, for the reader's choices
 * @param message key of its sentence
 * @param siteKey where it happened; only those who hold a role there are told
 * @param subject the item it is about; may be null
 * @param revision which version of it; 0 for none
 * @param title of what it is about
 * @param word what somebody wrote to go with it; may be empty
 * @param arguments what else the sentence needs
 * @param path the page of the back office where one sees it
 * @param permission what the reader must hold on the site, now and when a digest tells it; null for any role
 */
public record News(
        NoticeKind kind,
        String message,
        String siteKey,
        UUID subject,
        int revision,
        String title,
        String word,
        List<String> arguments,
        String path,
        Permission permission) {

    public News {
        arguments = List.copyOf(arguments);
    }

    /** Of a revision; its page is where it is read and judged. */
    public static News ofRevision(
            NoticeKind kind, String message, String siteKey, UUID item, int number, String title) {
        var path = "/admin/review?ref=" + item + "&rev=" + number;
        return new News(kind, message, siteKey, item, number, title, "", List.of(), path, null);
    }

    /** Of something else that has a page in the back office. */
    public static News of(NoticeKind kind, String message, String siteKey, UUID subject, String title, String path) {
        return new News(kind, message, siteKey, subject, 0, title, "", List.of(), path, null);
    }

    /** With what somebody wrote. */
    public News word(String said) {
        return new News(kind, message, siteKey, subject, revision, title, said, arguments, path, permission);
    }

    /** With what else the sentence needs. */
    public News with(Object... values) {
        var told = Arrays.stream(values).map(String::valueOf).toList();
        return new News(kind, message, siteKey, subject, revision, title, word, told, path, permission);
    }

    /** Seen on another page of the back office. */
    public News at(String page) {
        return new News(kind, message, siteKey, subject, revision, title, word, arguments, page, permission);
    }

    /** Only for those who may do this on the site, now and when it is told. */
    public News onlyWith(Permission needed) {
        return new News(kind, message, siteKey, subject, revision, title, word, arguments, path, needed);
    }
}
