package org.prongsai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.apache.ftpserver.ssl.ClientAuth;
import org.apache.ftpserver.ssl.SslConfiguration;

/** How a server encrypts. Orders and data share their sessions; the server has engines for the first and sockets for the second. */
final class OddEncryption implements SslConfiguration {
    private final SSLContext context;
    private final Set<FtpOddity> oddities;

    OddEncryption(Certificate certificate, Set<FtpOddity> oddities) {
        this.oddities = oddities;
        try (InputStream in = Files.newInputStream(certificate.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, Certificate.PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, Certificate.PASSWORD.toCharArray());
            X509ExtendedKeyManager all = (X509ExtendedKeyManager) keys.getKeyManagers()[0];
            this.context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {new Keys(all)}, null, null);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SSLSocketFactory getSocketFactory() {
        return context.getSocketFactory();
    }

    @Override
    public SSLContext getSSLContext() {
        return context;
    }

    @Override
    public SSLContext getSSLContext(String protocol) {
        return context;
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return context.getDefaultSSLParameters().getCipherSuites();
    }

    @Override
    public String getEnabledProtocol() {
        return "TLSv1.3";
    }

    @Override
    public String[] getEnabledProtocols() {
        return oddities.contains(FtpOddity.NEWEST_ENCRYPTION_ONLY)
                ? new String[] {"TLSv1.3"}
                : new String[] {"TLSv1.2", "TLSv1.3"};
    }

    @Override
    public ClientAuth getClientAuth() {
        return ClientAuth.NONE;
    }

    /** A session that goes on needs no key; so a host that shows none for data takes only those. */
    private final class Keys extends X509ExtendedKeyManager {
        private final X509ExtendedKeyManager all;

        Keys(X509ExtendedKeyManager all) {
            this.all = all;
        }

        @Override
        public String chooseServerAlias(String kind, Principal[] issuers, Socket data) {
            boolean none = oddities.contains(FtpOddity.DEMANDS_THE_SESSION_FOR_DATA);
            return none ? null : all.chooseServerAlias(kind, issuers, data);
        }

        @Override
        public String chooseEngineServerAlias(String kind, Principal[] issuers, SSLEngine orders) {
            return all.chooseEngineServerAlias(kind, issuers, orders);
        }

        @Override
        public String[] getServerAliases(String kind, Principal[] issuers) {
            return all.getServerAliases(kind, issuers);
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return all.getCertificateChain(alias);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return all.getPrivateKey(alias);
        }

        @Override
        public String[] getClientAliases(String kind, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
            throw new UnsupportedOperationException();
        }
    }
}
