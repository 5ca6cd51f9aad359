package org.mosaique.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Signatures;

/** What stands in the address of a preview is read again as it was written, and nothing else is read at all. */
class PreviewTokenTest {

    private static final PreviewToken TOKEN =
            new PreviewToken(UUID.randomUUID(), Instant.parse("2027-01-15T12:00:00Z"), new byte[Signatures.LENGTH]);

    @Test
    void isReadAsItWasWritten() {
        assertThat(PreviewToken.read(TOKEN.text())).contains(TOKEN);
        assertThat(TOKEN.text()).matches("[A-Za-z0-9_-]{75}");
    }

    @Test
    void whatIsSignedChangesWithTheLinkAndWithItsEnd() {
        var later = TOKEN.expiresAt().plusSeconds(1);

        assertThat(PreviewToken.signed(TOKEN.link(), later)).isNotEqualTo(TOKEN.signed());
        assertThat(PreviewToken.signed(UUID.randomUUID(), TOKEN.expiresAt())).isNotEqualTo(TOKEN.signed());
    }

    @Test
    void anythingElseIsNoToken() {
        assertThat(PreviewToken.read("")).isEmpty();
        assertThat(PreviewToken.read("été")).isEmpty();
        assertThat(PreviewToken.read(TOKEN.text().substring(4))).isEmpty();
        assertThat(PreviewToken.read(TOKEN.text() + "AAAA")).isEmpty();
        assertThat(PreviewToken.read(TOKEN.text() + "=")).isEmpty();
    }
}
