package org.prongsai.publish;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.prongsai.model.Written;
import org.prongsai.publish.PublishFailure.Reason;

/**
 * Whether a host's certificate is the right one: it has the fingerprint that stands in {@code publish.yaml}, or else Java trusts who signed it, and it bears the host's name.
 */
final class HostCertificate extends X509ExtendedTrustManager {
    private static final String PREFIX = "SHA256:";

    private final Target target;
    private final X509ExtendedTrustManager usual;
    private volatile Optional<PublishFailure> refusal = Optional.empty();

    HostCertificate(Target target) {
        this.target = target;
        this.usual = usual();
    }

    private static X509ExtendedTrustManager usual() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why the host was refused, if it was. */
    Optional<PublishFailure> refusal() {
        return refusal;
    }

    private interface Check {
        void run() throws CertificateException;
    }

    private void check(X509Certificate[] chain, Check otherwise) throws CertificateException {
        String fingerprint = fingerprint(chain[0]);
        Optional<String> pinned =
                target.settings().fingerprint().map(Written::text).map(HostCertificate::plain);
        try {
            if (pinned.isEmpty()) otherwise.run();
            else if (!pinned.get().equals(fingerprint)) throw new CertificateException(fingerprint);
        } catch (CertificateException e) {
            refusal = Optional.of(new PublishFailure(Reason.CERTIFICATE_UNTRUSTED, target.host(), fingerprint));
            throw e;
        }
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return PREFIX + Base64.getEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
    }

    /** Either way of writing it, as {@link #fingerprint} does. */
    private static String plain(String typed) {
        if (typed.startsWith(PREFIX)) return typed.replace("=", "");
        byte[] sum = HexFormat.of().parseHex(typed.replace(":", "").toLowerCase(Locale.ROOT));
        return PREFIX + Base64.getEncoder().withoutPadding().encodeToString(sum);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain, () -> usual.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain, () -> usual.checkServerTrusted(chain, type, engine));
    }

    /** Without a connection the name cannot be checked; nothing here asks so. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException(type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException(type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException(type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException(type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
