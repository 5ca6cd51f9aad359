package org.mosaique.core.spi;

/**
 * What a demonstration file says, whatever the content type.
 *
 * @param title its title
 * @param summary its summary
 * @param html its text
 * @param theme key of a theme
 * @param commune name of a commune, may be empty
 */
public record DemonstrationText(String title, String summary, String html, String theme, String commune) {}
