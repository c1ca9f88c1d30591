package org.prongsai.publish;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A place where somebody hears of every order before it is done and after. */
final class HeardRemote {
    /** Hears of orders. What it throws is what the order throws. */
    interface Hearer {
        void before() throws Exception;

        void after() throws Exception;
    }

    private HeardRemote() {}

    static Remote of(Remote remote, Hearer hearer) {
        return (Remote) Proxy.newProxyInstance(
                Remote.class.getClassLoader(), new Class<?>[] {Remote.class}, (proxy, method, arguments) -> {
                    hearer.before();
                    try {
                        return method.invoke(remote, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        hearer.after();
                    }
                });
    }
}
