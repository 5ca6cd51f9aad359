package org.mosaique.web.backoffice.write;

import java.io.Serializable;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.compare.Fields;

/** One field of a text that is corrected: what it is called, and its words. */
public class CorrectionField implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONG = 80;

    private final String name;
    private final boolean rich;
    private String value;
    private String wrong = "";

    /** @param json its value as it is live */
    public CorrectionField(String name, FieldKind kind, String json) {
        this.name = name;
        this.rich = kind == FieldKind.RICH;
        this.value = Fields.text(json);
    }

    public String getName() {
        return name;
    }

    /** Whether it is text with headings and links. */
    public boolean isRich() {
        return rich;
    }

    /** How high the field is. */
    public int getRows() {
        return rich ? 16 : value.length() > LONG ? 4 : 2;
    }

    /** What is wrong with it; an empty text when nothing is. */
    public String getWrong() {
        return wrong;
    }

    /** {@code true} when something is wrong with it, else null: the value of {@code aria-invalid}. */
    public String getInvalid() {
        return wrong.isEmpty() ? null : "true";
    }

    /** Where it stands what is wrong; null when nothing is: the value of {@code aria-describedby}. */
    public String getDescribedBy() {
        return wrong.isEmpty() ? null : "wrong-" + name;
    }

    void tell(String text) {
        wrong = text;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
