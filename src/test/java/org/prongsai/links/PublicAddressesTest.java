package org.prongsai.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is asked who is not of the whole world, however the address is written. */
class PublicAddressesTest {
    private final PublicAddresses rule = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "::8.8.8.8",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:808:808::1",
                "3fff::1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "5f00::1",
                "4000::1"
            })
    void isNotAsked(String number) throws UnknownHostException {
        assertThat(rule.test(InetAddress.getByName(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.1.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "203.113.0.1",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2001:200::1",
                "2400:cb00::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "3ffe:ffff::1",
                "64:ff9b::8.8.8.8"
            })
    void isAsked(String number) throws UnknownHostException {
        assertThat(rule.test(InetAddress.getByName(number))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://0/",
        "http://127.0.0.1.:80.5/",
        "http://1.2.3/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://01.2.3.4/",
        "http://a..b/",
        "http://www.example.go.th:99999999/",
        "http:///x",
        "http://a b/",
        "http://a\\@b/",
        "ftp://www.example.go.th/",
        "mailto:a@example.go.th",
    })
    void numbersThatProgramsReadDifferentlyAreNoDestination(String address) {
        assertThat(Destination.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.DLA.go.th, https://www.dla.go.th/",
        "HTTP://www.dla.go.th./a#b, http://www.dla.go.th/a",
        "https://www.dla.go.th:443/a?b=c d#x, https://www.dla.go.th/a?b=c%20d",
        "http://www.dla.go.th:8080?q=ก, http://www.dla.go.th:8080/?q=%E0%B8%81",
        "https://user:secret@www.dla.go.th/%E0%B8%81/ข, https://www.dla.go.th/%E0%B8%81/%E0%B8%82",
        "https://ไทย.ไทย/, https://xn--o3cw4h.xn--o3cw4h/",
        "http://127.0.0.1/, http://127.0.0.1/",
        "http://127.0.0.1./, http://127.0.0.1/",
        "'http://[::1]:81/', 'http://[::1]:81/'",
        "http://a.example/\"><b>|, http://a.example/%22%3E%3Cb%3E%7C",
    })
    void addressesAreAskedForAsBrowsersWould(String typed, String asked) {
        assertThat(Destination.of(typed)).map(Destination::address).hasValue(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "22, false",
        "25, false",
        "80, true",
        "81, false",
        "443, true",
        "6667, false",
        "8080, true",
        "0, false",
        "65535, true"
    })
    void onlyPortsOfTheWebAreAsked(int port, boolean web) {
        assertThat(Destination.of("http://a.example:" + port + "/")
                        .orElseThrow()
                        .isWeb())
                .isEqualTo(web);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://a.example:8080/b",
        "c?d, http://a.example:8080/x/c?d",
        "//b.example/c, http://b.example/c",
        "https://b.example, https://b.example/",
        "/ก ข, http://a.example:8080/%E0%B8%81%20%E0%B8%82",
        "?q=1#z, http://a.example:8080/x/?q=1",
        "javascript:alert(1),",
        "file:///etc/passwd,",
        "http://0x7f.1/,",
        "http://[,",
    })
    void redirectsLeadWhereBrowsersWouldGo(String location, String to) {
        Destination here = Destination.of("http://a.example:8080/x/y?z").orElseThrow();
        assertThat(here.to(location).map(Destination::address).orElse(null)).isEqualTo(to);
    }

    @Test
    void aHeaderCannotBeSmuggledIn() {
        Destination typed = Destination.of("http://a.example/x\r\nX-Evil: 1").orElseThrow();
        assertThat(typed.path()).isEqualTo("/x%0D%0AX-Evil:%201");
    }
}
