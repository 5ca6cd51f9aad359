package org.mosaique.inside.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.shared.again.Tries;
import org.mosaique.inside.Tables;

/** Two who collide on the same rows both get their way, one after the other, and neither hears of it. */
@ArquillianTest
class TryAgainIT {

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Bustle bustle;

    @Inject
    private Crossing crossing;

    @Inject
    private Tries tries;

    @Inject
    private Tables tables;

    @Inject
    private UserTransaction transaction;

    private UUID one;
    private UUID other;
    private long before;

    @BeforeEach
    void write() throws Exception {
        var company = new Company();
        one = bustle.text(company, new Random());
        other = bustle.text(company, new Random());
        before = tries.repeated();
    }

    @Test
    void aDeadlockIsUndoneAndDoneAgain() throws Exception {
        var met = new CountDownLatch(2);
        atOnce(() -> crossing.change(one, other, met), () -> crossing.change(other, one, met));

        assertThat(tries.repeated()).isGreaterThan(before);
        assertThat(tables.rows("select version v from content_item where ref in ('" + one + "', '" + other + "')"))
                .extracting(row -> row.get("v"))
                .containsOnly("3");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsReadAgain() throws Exception {
        var met = new CountDownLatch(2);
        atOnce(() -> crossing.write(one, "Le premier", met), () -> crossing.write(one, "Le second", met));

        assertThat(tries.repeated()).isGreaterThan(before);
        assertThat(tables.rows(
                        "select r.version v from revision r join content_item i on i.id = r.item_id where i.ref = '"
                                + one + "'"))
                .extracting(row -> row.get("v"))
                .containsExactly("3");
    }

    @Test
    void aCallWithinATransactionIsNotRepeated() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(crossing::collide).isInstanceOf(OptimisticLockException.class);
        } finally {
            transaction.rollback();
        }

        assertThat(tries.repeated()).isEqualTo(before);
    }

    @Test
    void whatNeverGetsThroughIsGivenUp() {
        var givenUp = tries.givenUp();

        assertThatThrownBy(crossing::collide).isInstanceOf(OptimisticLockException.class);

        assertThat(tries.repeated()).isEqualTo(before + 5);
        assertThat(tries.givenUp()).isEqualTo(givenUp + 1);
    }

    private void atOnce(Runnable first, Runnable second) {
        var people = Executors.newFixedThreadPool(2, threads);
        var all = List.of(people.submit(first), people.submit(second));
        people.shutdown();
        all.forEach(each -> assertThatCode(() -> each.get(2, TimeUnit.MINUTES)).doesNotThrowAnyException());
    }
}
