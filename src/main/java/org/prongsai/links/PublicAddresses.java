package org.prongsai.links;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which addresses of machines are those of the whole world (the registries of IANA for special addresses, RFC 6890). All others belong to the
 * machine or the network on which the program runs, and are nobody's business but theirs.
 */
final class PublicAddresses implements Predicate<InetAddress> {
    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by customers of a provider
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, where clouds tell secrets
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocols, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, with any IPv4 address in it
            "3fff::/20" // documentation
            );

    /** All of IPv6 that is given to networks of the world. */
    private static final Block GLOBAL = Block.of("2000::/3");

    /** IPv4 addresses as networks see them that have IPv6 only. */
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    /** Addresses that begin alike. @param bits how many of them */
    private record Block(BigInteger first, int length, int bits) {
        static Block of(String written) {
            String[] parts = written.split("/");
            byte[] first = numeric(parts[0]).getAddress();
            return new Block(new BigInteger(1, first), first.length * 8, Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            if (address.length * 8 != length) return false;
            return new BigInteger(1, address).xor(first).bitLength() <= length - bits;
        }
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }

    private static InetAddress numeric(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    /** Java gives an IPv4 address for one that is only wrapped in IPv6 ({@code ::ffff:10.0.0.1}). */
    @Override
    public boolean test(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (SPECIAL.stream().anyMatch(block -> block.contains(bytes))) return false;
        if (address instanceof Inet4Address || GLOBAL.contains(bytes)) return true;
        return TRANSLATED.contains(bytes) && test(last32Bits(bytes));
    }

    private static InetAddress last32Bits(byte[] address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
