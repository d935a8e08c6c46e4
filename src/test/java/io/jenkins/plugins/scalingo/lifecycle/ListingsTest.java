package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private static final Key KEY = Scene.reviewApp(42);
    private static final Key OTHER = Scene.reviewApp(43);

    private final VirtualTime time = new VirtualTime();
    private int asked;
    private final Listings<Integer> listings = new Listings<>(
            (client, app) -> {
                asked++;
                time.sleep(Duration.ofSeconds(2));
                return asked;
            },
            time);

    @Test
    void listThatTookAMomentStillCountsForTheTurnThatAskedForIt() throws Exception {
        Instant turn = time.instant();
        look(KEY, turn);
        assertThat(listings.known(KEY, turn)).contains(1);
    }

    @Test
    void oneListServesAllReviewAppsOfAnApp() throws Exception {
        look(KEY, time.instant());
        look(OTHER, VirtualTime.START);
        assertThat(asked).isOne();
    }

    @Test
    void listFromBeforeAnActSaysNothingAboutIt() throws Exception {
        look(KEY, time.instant());
        listings.acted(KEY);
        assertThat(listings.known(KEY, VirtualTime.START)).as("about what was acted on").isEmpty();
        assertThat(listings.known(OTHER, VirtualTime.START)).as("about the others").contains(1);
        assertThat(look(KEY, VirtualTime.START)).isEqualTo(2);
    }

    @Test
    void listThatIsTooOldIsAskedForAgain() throws Exception {
        look(KEY, time.instant());
        time.advance(Duration.ofMinutes(5));
        assertThat(look(KEY, time.instant().minusSeconds(60))).isEqualTo(2);
    }

    @Test
    void outdatedListSaysNothingAboutAnybody() throws Exception {
        look(KEY, time.instant());
        listings.outdate(KEY);
        assertThat(listings.known(OTHER, VirtualTime.START)).isEmpty();
    }

    private int look(Key key, Instant oldest) throws IOException, InterruptedException {
        return listings.look(key, null, oldest);
    }
}
