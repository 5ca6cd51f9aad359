package org.mosaique.web.thread;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture as somebody would upload it. */
final class Picture {

    private Picture() {}

    static Path in(Path folder) throws IOException {
        var image = new BufferedImage(1800, 1200, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0x1D4F91), 1800, 1200, new Color(0xFBF8F3)));
        brush.fillRect(0, 0, 1800, 1200);
        brush.dispose();
        var file = folder.resolve("vallee.jpg").toFile();
        ImageIO.write(image, "jpg", file);
        return file.toPath();
    }
}
