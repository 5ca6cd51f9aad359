package org.mosaique.core.content;

/**
 * What lists say of an item, whatever its type.
 *
 * @param title up to 200 characters
 * @param summary up to 400 characters of plain text, may be empty
 * @param theme a key of {@link Themes}, or an empty string
 * @param place the commune in words, may be empty
 * @param image the picture, or null
 */
public record Teaser(String title, String summary, String theme, String place, ImageUse image) {}
