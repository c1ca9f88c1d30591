package org.prongsai.publish;

import java.util.Arrays;
import java.util.Set;
import org.apache.ftpserver.command.Command;
import org.apache.ftpserver.command.CommandFactory;
import org.apache.ftpserver.command.CommandFactoryFactory;
import org.apache.ftpserver.command.impl.STOR;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.FtpReply;

/** What real servers do and the one of the tests does not do by itself. */
enum FtpOddity {
    /** As at port 990. */
    ENCRYPTED_FROM_THE_FIRST_BYTE,
    /** As vsftpd and ProFTPD do unless told otherwise. */
    DEMANDS_THE_SESSION_FOR_DATA,
    NEWEST_ENCRYPTION_ONLY,
    /** As vsftpd and IIS. */
    NO_MLST,
    /** Hides what system it is. */
    NO_SYST,
    NO_AUTH,
    /** As ProFTPD does unless told otherwise. */
    ADDS_NOTHING_TO_FILES,
    /** As behind a wall that lets orders through and no data. */
    NO_DATA;

    /** The commands of a server that has all of these. */
    static CommandFactory commands(Set<FtpOddity> oddities) {
        CommandFactoryFactory factory = new CommandFactoryFactory();
        if (oddities.contains(NO_MLST)) {
            factory.addCommand(
                    "FEAT",
                    answer(FtpReply.REPLY_211_SYSTEM_STATUS_REPLY, "Features:\n UTF8\n REST STREAM\n SIZE\nEnd"));
            refuse(factory, "MLST", "MLSD");
        }
        if (oddities.contains(NO_SYST)) refuse(factory, "SYST");
        if (oddities.contains(NO_AUTH)) refuse(factory, "AUTH");
        if (oddities.contains(ADDS_NOTHING_TO_FILES)) factory.addCommand("STOR", wholeFiles());
        if (oddities.contains(NO_DATA)) {
            for (String name : Arrays.asList("LIST", "NLST", "MLSD", "STOR", "RETR"))
                factory.addCommand(name, answer(FtpReply.REPLY_425_CANT_OPEN_DATA_CONNECTION, "No way."));
        }
        return factory.createCommandFactory();
    }

    private static void refuse(CommandFactoryFactory factory, String... names) {
        for (String name : names)
            factory.addCommand(name, answer(FtpReply.REPLY_502_COMMAND_NOT_IMPLEMENTED, "Not here."));
    }

    private static Command wholeFiles() {
        Command usual = new STOR();
        Command refusal =
                answer(FtpReply.REPLY_451_REQUESTED_ACTION_ABORTED, "Append/Restart not permitted, try again");
        return (session, context, request) -> {
            Command command = session.getFileOffset() > 0 ? refusal : usual;
            command.execute(session, context, request);
            session.resetState();
        };
    }

    private static Command answer(int code, String words) {
        return (session, context, request) -> session.write(new DefaultFtpReply(code, words));
    }
}
