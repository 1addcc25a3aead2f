package org.lumieres.guide.links;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps a guide from having the machine that checks it ask its own network: a link to {@code http://192.168.1.1/} or to
 * the metadata of a cloud is a request that somebody else wrote. Immutable and thread-safe.
 *
 * <p>The client looks up names by itself, after the guard did, and a server of names that is in bad faith may answer
 * otherwise the second time (DNS rebinding). The JDK has no way to connect to an address that was checked and still
 * speak TLS to the name. What stands against it is the JVM's own memory of names ({@code networkaddress.cache.ttl}, 30
 * seconds unless changed): the guard asks just before each request, so that the client gets the very answer that was
 * checked. A JVM that is set not to remember is not protected; nor is what may be learnt from one request without
 * credentials, whose answer is not read, worth much.
 */
record AddressGuard(boolean allowsPrivate) {
    private static final Pattern DOTTED = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

    /** What some read as a number, in octal or hexadecimal too (WHATWG URL, section 3.5): {@code 0177.0.0.1}. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX]\\p{XDigit}*)\\.?");

    /** Names that no public host has: RFC 6761, 6762, 8375, and what ICANN has set aside. */
    private static final List<String> PRIVATE_NAMES = List.of(".localhost", ".local", ".home.arpa", ".internal");

    /**
     * Looks up the host of an address.
     *
     * @throws UnknownHostException if there is none
     * @throws PrivateAddressException if one of its addresses is not one of the public internet
     */
    void check(URI address) throws IOException {
        InetAddress[] all = InetAddress.getAllByName(address.getHost());
        if (!allowsPrivate && !Arrays.stream(all).allMatch(AddressGuard::isPublic)) {
            throw new PrivateAddressException();
        }
    }

    /**
     * Looks at the host of an address that a proxy will look up, and whose name may mean nothing here. A name that only
     * a private network has is not asked for, nor is a number that the proxy may read otherwise than we do; what else
     * the proxy lets nobody reach is its own to say.
     *
     * @throws PrivateAddressException if it is, or may be, of no public host
     */
    void checkName(URI address) throws IOException {
        String host = address.getHost();
        if (allowsPrivate) {
            return;
        }
        if (host.startsWith("[") || DOTTED.matcher(host).matches()) {
            check(address);
        } else if (host.indexOf('.') < 0
                || NUMBER.matcher(host).matches()
                || PRIVATE_NAMES.stream().anyMatch(("." + host)::endsWith)) {
            throw new PrivateAddressException();
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** IANA IPv4 Special-Purpose Address Registry (RFC 6890). */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /**
     * What is in the block of global unicast (RFC 4291, 2.4), but for documentation (RFC 3849), and the two ways to
     * write an address of IPv4 in one of IPv6 that lead there: NAT64 (RFC 6052) and 6to4 (RFC 3056).
     */
    private static boolean isPublic6(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublicEmbedded(bytes, 12);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublicEmbedded(bytes, 2);
        }
        return (bytes[0] & 0xE0) == 0x20 && !startsWith(bytes, 0x20, 0x01, 0x0D, 0xB8);
    }

    private static boolean isPublicEmbedded(byte[] bytes, int start) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** An address that is not asked. */
    static final class PrivateAddressException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
