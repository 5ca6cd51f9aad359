package org.mosaique.core.demonstration.painter.kit;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Fills and strokes shapes on one picture. Everything is flat colour or a gentle gradient; edges are smooth. */
public final class Brush {

    private final Graphics2D graphics;

    /** A brush for that picture. */
    public Brush(BufferedImage picture) {
        this(picture.createGraphics());
    }

    private Brush(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /** Fills a shape with a gradient from one height to another. */
    public void fade(Shape shape, double top, Color above, double bottom, Color below) {
        fill(shape, new GradientPaint(0, (float) top, above, 0, (float) bottom, below));
    }

    /** Fills a shape with a gradient from left to right. */
    public void fadeAcross(Shape shape, double left, Color first, double right, Color second) {
        fill(shape, new GradientPaint((float) left, 0, first, (float) right, 0, second));
    }

    private void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** Fills a rectangle. */
    public void box(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /** Fills a rectangle with round corners. */
    public void pill(double x, double y, double width, double height, double corner, Color colour) {
        fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner), colour);
    }

    /** Fills a circle. */
    public void disc(double x, double y, double radius, Color colour) {
        oval(x, y, radius, radius, colour);
    }

    /** Fills an ellipse. */
    public void oval(double x, double y, double radiusX, double radiusY, Color colour) {
        fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), colour);
    }

    /** Draws a circle's outline. */
    public void ring(double x, double y, double radius, double width, Color colour) {
        stroke(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), width, colour);
    }

    /** Fills a polygon. */
    public void polygon(Color colour, double... points) {
        fill(polygon(points), colour);
    }

    /** The polygon through those points, x and y in turn. */
    public static Path2D polygon(double... points) {
        var path = open(points);
        path.closePath();
        return path;
    }

    /** The broken line through those points. */
    public static Path2D open(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A soft line through those points. */
    public static Path2D soft(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length - 2; i += 2) {
            path.quadTo(points[i], points[i + 1], (points[i] + points[i + 2]) / 2, (points[i + 1] + points[i + 3]) / 2);
        }
        path.lineTo(points[points.length - 2], points[points.length - 1]);
        return path;
    }

    /** Draws a straight line with round ends. */
    public void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        stroke(open(x1, y1, x2, y2), width, colour);
    }

    /** Draws along a shape. */
    public void stroke(Shape shape, double width, Color colour) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A cut of the gouge: thin, pointed at both ends, a little bent. */
    public void cut(double x1, double y1, double x2, double y2, double width, Color colour) {
        var length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        var acrossX = (y2 - y1) / length * width;
        var acrossY = (x1 - x2) / length * width;
        var middleX = (x1 + x2) / 2;
        var middleY = (y1 + y2) / 2;
        var path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(middleX + acrossX, middleY + acrossY, x2, y2);
        path.quadTo(middleX - acrossX * 0.4, middleY - acrossY * 0.4, x1, y1);
        fill(path, colour);
    }

    /** Paints inside a shape only, with smooth edges. What is not painted there turns black: begin with a ground. */
    public void inside(Shape shape, Consumer<Brush> painting) {
        if (shape instanceof Rectangle2D) {
            var before = graphics.getClip();
            graphics.clip(shape);
            painting.accept(this);
            graphics.setClip(before);
            return;
        }
        var bounds = shape.getBounds();
        bounds.grow(1, 1);
        var visible = bounds.intersection(graphics.getDeviceConfiguration().getBounds());
        visible = graphics.getTransform().isIdentity() ? visible : bounds;
        if (visible.isEmpty()) {
            return;
        }
        var layer = new BufferedImage(visible.width, visible.height, BufferedImage.TYPE_INT_ARGB_PRE);
        var brush = new Brush(layer.createGraphics());
        brush.graphics.translate(-visible.x, -visible.y);
        brush.fill(shape, Color.BLACK);
        brush.graphics.setComposite(AlphaComposite.SrcAtop);
        painting.accept(brush);
        brush.graphics.dispose();
        graphics.drawImage(layer, visible.x, visible.y, null);
    }

    /** Paints something drawn around the origin at another place, larger or smaller, maybe mirrored. */
    public void at(double x, double y, double scaleX, double scaleY, Consumer<Brush> painting) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scaleX, scaleY);
        painting.accept(this);
        graphics.setTransform(before);
    }

    /** Paints something turned around a point. */
    public void turned(double x, double y, double degrees, Consumer<Brush> painting) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        painting.accept(this);
        graphics.setTransform(before);
    }

    /** Copies a picture, as a mirror or a window shows it. */
    public void image(BufferedImage picture, AffineTransform where, double opacity) {
        var before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.SrcAtop.derive((float) opacity));
        graphics.drawImage(picture, where, null);
        graphics.setComposite(before);
    }
}
