package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform calls an address becomes a link only if a browser fetches it and does not run it. */
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.osc-fr1.scalingo.io", "http://shop.example/x?y=z#a", "HTTPS://shop.example"})
    void addressOfTheWebIsLinked(String address) {
        assertThat(WebAddress.of(URI.create(address))).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://shop.example/%0aalert(1)",
                "data:text/html,%3Cscript%3E",
                "vbscript:x",
                "file:///etc/passwd",
                "https:alert(1)",
                "https:///x",
                "//shop.example/x",
                "/job/shop/doDelete",
                "shop.example",
                ""
            })
    void nothingElseIs(String address) {
        assertThat(WebAddress.of(URI.create(address))).isEmpty();
    }

    @Test
    void neitherIsNone() {
        assertThat(WebAddress.of(null)).isEmpty();
    }
}
