package org.mosaique.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoreTest {

    @Test
    void oneThatFailsKeepsNoneOfTheOthers() {
        var done = new ArrayList<String>();

        Chore.each(List.of("first", "broken", "last"), one -> {
            if (one.equals("broken")) {
                throw new IllegalStateException("on purpose");
            }
            done.add(one);
        });

        assertThat(done).containsExactly("first", "last");
    }
}
