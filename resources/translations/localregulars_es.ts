<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AddForm</name>
        <message>
            <source>Add a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Till id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the till knows them, if it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits are kept once they agree to it; you can ask on the next page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type at least a first name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgeQuestion</name>
        <message>
            <source>Are you of age?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgreementLine</name>
        <message>
            <source>The words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the words: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say yes …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action}: {purpose}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgreementsSection</name>
        <message>
            <source>What you agreed to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More that can be agreed to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlertsSection</name>
        <message>
            <source>Who to tell you about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What that would have meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it on last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capacity check-ins week number many few slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deadline soon early late weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signals absence order less often on off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back-test past history simulate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is most unusual comes first. With more a week you hear of people earlier, and more often in vain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when a hello still comes in time for you. Whoever has been missing for longer is not left out, but comes later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is switched off: nobody will be suggested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me when somebody …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program looks at your last year as if it had been there, week by week, and says whom it would have suggested and who came back without a hello. Nothing is changed. What was need not be what comes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have changed what to be told about since: try it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on that is whom you hear of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at your last year …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AwayPanel</name>
        <message>
            <source>Until when are they away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until this day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AwaySection</name>
        <message>
            <source>Add a time away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing known. Ask, it saves a needless worry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another time away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy in a second place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save now automatic newest date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stick USB disk copy export second place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restore rehearsal check damaged integrity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by itself after changes, at most every half hour, and whenever you lock or close. They lie in the shop's folder, so they do not help when the disk breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file that holds everything, locked with your passphrase. Keep it away from this computer, on a stick for example. It holds everybody for as long as it exists, also those who ask to be forgotten later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy to a stick …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a restore now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the shop now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last backup could not be made. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {file} off this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backing up …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up, opened again and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has changed since the last backup; it holds everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups (*.lrbackup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the copy and checking it …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file}, opened again and checked. Take the stick out and keep it somewhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy could not be saved because of a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BusyState</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CapacitySlider</name>
        <message>
            <source>How many hellos you can manage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareCard</name>
        <message>
            <source>Back to the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care card: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it together. Everything is voluntary, and any yes can be taken back without a reason.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareCardModel</name>
        <message>
            <source>{name} agreed: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} said no: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} withdrew: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: age written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the wish is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: written down. Now tell the person whom they named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: they were told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: they said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the details are saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CarePapers</name>
        <message>
            <source>Care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why we asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareSection</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckInCard</name>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away until …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} (key {key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tried once, no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tried {count} times, no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckInsSection</name>
        <message>
            <source>Hellos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of the list for good, as you said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never suggest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never needed one so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried, nobody answered: {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried, and nobody answered? Write down how:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I called them: write it down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeOnPaper</name>
        <message>
            <source>Print this code or write it down, and keep the paper away from the shop, or with somebody you trust. It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now type two of the groups from your paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not what the code says. Please look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed to the printer. Take the page out at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the recovery sheet, best on a stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{file}”. Print it, and do not leave the file on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Copied for %n second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find or do something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a customer, a screen or an action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found}. First: {entry}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentSection</name>
        <message>
            <source>Ask or take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask or take back: open the care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing asked yet. Open the care card and read it together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{purpose}: {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactBlock</name>
        <message>
            <source>Print their notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget them …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really forget them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactsSection</name>
        <message>
            <source>Whom we may call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is called. That needs your clear yes to calling somebody whom you named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named yet, so nobody is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who they are to you (son, neighbour …)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After how many days without you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And after how many tries that reached nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type at least a first name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is our mistake, not yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you were doing just now was not kept. Everything before it is safe. The report below names places in our program and nothing of your shop; nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomerCommands</name>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their visits, what they agreed to and your hellos show here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print the care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters in the table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Choose from a calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>Name and contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once they agreed to be called or texted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once they agreed to e-mail.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Emergencies</name>
        <message>
            <source>Somebody is in danger …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has to be told of an emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} still has to be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {day}, {first} and {second} looked up how to reach them: “{reason}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down that they were told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known by which to reach them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmergencyForm</name>
        <message>
            <source>Only where somebody is in danger and cannot be asked. Two people decide, the reason is kept, and the customer is told afterwards. If it is urgent, call the emergency number first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the danger is; the customer reads it later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show how to reach them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErasureForm</name>
        <message>
            <source>Type the name to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no way back: everything about {name} goes now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes: name and other details, {visits}, what was ordered, notes, check-ins, wishes, people to call, and the key without which no automatic backup can be read about them after 31 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays, and names nobody: daily totals of the shop, proofs that agreements were given, the kind and dates of their requests. Copies on sticks hold them until you delete those; Settings lists them under Backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly as it is written here: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the name; type {name}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>At a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done, with what came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away until …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups that are on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends in .lrbackup. The file on your stick will do, and so will one from a shop's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase or recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What opened the shop when the backup was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose a backup file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type the passphrase or recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups (*{ending});;All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} in the list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GivePanel</name>
        <message>
            <source>This one needs a clear yes to exactly these words. Read them out, or hand over the paper:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read these words out, or hand over the paper:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clear yes to these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read aloud, ticked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressed by you on this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By telephone, to these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A yes in passing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the yes said?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody stood by or helped …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who stood by (if anybody)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who helped you decide (if anybody)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, write it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, thank you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message>
            <source>no visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours: no visit, 1, 2, 3 or more visits a day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Visits as a calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HowCounted</name>
        <message>
            <source>How is this counted: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide how this is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is this counted?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <source>Bringing in {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepingPart</name>
        <message>
            <source>See what would go now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clean up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long things are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter than customers were told is always allowed, longer is not. Every night the program takes out what was kept long enough; where the computer was off, as soon as the shop is open again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was cleaned up in this shop yet; the first time is tonight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last clean-up was {day}; the next is tonight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: kept for {time} from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was kept too long; there is nothing to clean up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This would go now, for good:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleaning up …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was taken out:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptSection</name>
        <message>
            <source>What we may write down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed, nothing written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not agreed to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday: month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday: day, never the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never an illness. An empty line between two notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Your passphrase or recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type the passphrase that opens the shop now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is the passphrase of now. Please choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That does not open this shop. Please look for a typing mistake and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>KeyringSection</name>
        <message>
            <source>Sign-in of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase or recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyring keychain password login windows account without passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A click then opens the shop when the program starts, without the passphrase. Whoever is signed in to this computer can do that, and a stolen computer is as safe as its sign-in. So leave it off where several people use one sign-in, or where this computer starts without asking for a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a lock, also when the shop locked itself, the passphrase is needed. It always opens the shop, so do not forget it. No backup opens with the sign-in, and new keys for everything turn it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the sign-in open the shop …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type the passphrase that opens the shop now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking this computer …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That does not open this shop. Please look for a typing mistake and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This computer's sign-in opens the shop from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the passphrase and the recovery code open the shop now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSection</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>password change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forgotten lost sheet print paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stolen theft seen leaked stranger password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the passphrase … this takes about a second, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new passphrase counts from now on. Backups made before still open with the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type to unlock the shop. The recovery code stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment … this takes about a second, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new recovery code counts from now on. Tear up the old sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new recovery code …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the new code count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens the shop if the passphrase is forgotten. Make a new one if the sheet is lost or somebody saw it. Until two groups of the new one are typed back, the old one stays in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making new keys. Please leave the computer on until this is done …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything has new keys now. Make a backup today, and tear up the old sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I think somebody knows it …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is encrypted anew. Nothing is lost on the way: if the computer stops, the shop opens with the old passphrase or with the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups made before still open with the old passphrase and the old code. Make a new one afterwards, and remove the old ones that somebody could get hold of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where this computer's sign-in opens the shop, that is turned off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the new code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make everything anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If somebody may know the passphrase or the code: you choose a new passphrase, get a new recovery code, and what was known before opens the shop no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New keys for everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change of keys is still under way. It takes a moment.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelledField</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>As on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LaterPanel</name>
        <message>
            <source>When shall we ask again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did is being saved, and a backup is made where anything changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did is safe in the shop itself; only the backup is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup could not be made. {why} {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup takes longer than usual. What you did is safe in the shop itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Search by name or till id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in everything that you chose. Take a filter away, or search among everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a part of the name, or add this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No customers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add people by hand, or import a file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockingSection</name>
        <message>
            <source>Locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the shop when nobody touched anything for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It also locks when this computer goes to sleep or locks its screen. Ctrl+L locks it at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle time minutes automatic sleep screen</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The shop locks itself after %n minute(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LookChoice</name>
        <message>
            <source>As on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>theme dark mode night font zoom larger smaller contrast language translation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Locking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over to somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo what was done last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or do something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the part of the window before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the list, or the open care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text in its normal size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>People at the counter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Whoever has the passphrase can read everything, and without it nobody can. Four or five words that do not belong together are easy to remember and hard to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same once more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Please use at least %n character(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The two are not the same. Use Show to compare them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Long enough, but easy to guess. A few unusual words would be better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewShopPage</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase that only you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the shop … this takes about a second, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shop could not be made because of a mistake of ours. Nothing was kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenRequest</name>
        <message>
            <source>Save their data …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only store their data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this person …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use their data again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More time …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decline …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More time because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their data is only stored now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data of {name}.zip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save everything that is kept about them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of {name} may be used again. Tell them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of {name} is only stored from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gathering everything and saving it …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file}. Hand it over, then press “It is answered”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the notes in it first: {count} of them may speak of other people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased for good. From {day} on no automatic backup can be read about this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two months more, once, where it is hard to answer. Tell the customer now why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take two months more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the customer why, and that they can complain to the data protection authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decline it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is due two months later now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined. Tell the customer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomePanel</name>
        <message>
            <source>{number} {outcome}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPart</name>
        <message>
            <source>Purposes and how many people agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show every purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who agreed to what, in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who agreed to what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Ending” is within 30 days. Enter or a double click on a number shows who that is. A narrow window has no room for every column; “To be asked” lists them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} known; {without} of them never agreed to anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only what was asked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteOpener</name>
        <message>
            <source>Reading the names of your customers …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a part of a name, or of what you want to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits; try a part of the name</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln customers fit; type more of the name to see all</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 line fits</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln lines fit</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperButtons</name>
        <message>
            <source>Print …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a text document …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a text document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>Print the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{file}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to save it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as data (JSON) …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as linked data (JSON-LD) …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperPanel</name>
        <message>
            <source>Today's list on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That of the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names will be on this paper: {people}. Whoever finds it can read it, so keep it with you and shred it in the evening.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in the list now, so there is nothing to print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On it: one reason for each, words that one might say, and boxes for what came of it. Not on it: telephone numbers, and anything about how somebody is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} {day}.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{file}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A5 sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt paper, 80 mm wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt paper, 58 mm wide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperPart</name>
        <message>
            <source>Language of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save who is responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to print, filled with what is set here. A text document can be changed before it is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law wants this on everything that customers are given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words are a draft: have a native lawyer read them before you use them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a phone number or an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still missing on every sheet: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved who is responsible; paper that is printed from now on says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person or firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection officer, if there is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority, if not that of the country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is given the anonymous summary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Passphrase or recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Come in as the owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking … this takes about a second, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can try again in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not it. Please look for a typing mistake and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type the passphrase first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People to be asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never agreed to anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement ends in 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement ran out: ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said no: leave them in peace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked about this yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of people who never agreed, only the name and the till id are kept, and only for a while. Nobody is asked again for half a year after a no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first {shown} of {total}; the page Customers finds the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} in this list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Till id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer, by name or till id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers who fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a customer from the list: type, then press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last digit back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message>
            <source>A new folder. What is on this computer now stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to restore it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder in which to make the shop's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose a folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy &amp; consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people agreed to, what they ask, what is kept, what was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Down, Page Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show who is behind a number, or open a customer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign of life …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they agreed to and wish for, to be read together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another sign of life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Till id {till_id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileViewModel</name>
        <message>
            <source>{name}: the visit is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the sign of life is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: away is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the away note is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not suggested any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may be suggested again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the details are saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no answer, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the call is written down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonForm</name>
        <message>
            <source>The reason, which the customer is told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>A receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down. Would you like a receipt, to keep or to throw away?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt: {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens the shop on Local Regulars if the passphrase is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it into the field for the passphrase. Capitals, spaces and dashes do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has zeros and ones, but no letters O, I, L or U.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the passphrase and without this code nobody can open the shop, and that includes us.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away from the shop and its computer: at home, in a safe, or with somebody you trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never beside the computer, and never together with the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the newest sheet counts. Tear up those made before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If somebody may have seen it, open Settings, Keys, and make a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this code is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>What they ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day on which they asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In their own words, if it helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestsPart</name>
        <message>
            <source>Add a request …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests of customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever asks what you keep about them, or wants it corrected, left alone or erased, is answered within a month, free of charge. Write it down at once, whoever it was told to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is waiting for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{late} of {count} overdue: answer now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} waiting for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {what}: {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down; it is due within a month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In their words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This would come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore and open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the backup and checking every part of it …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup could not be restored because of a mistake of ours. Nothing was made.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change holds at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting is called that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another word, or press Esc to see all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the search to what it found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShopShell</name>
        <message>
            <source>Find …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a till export or a file of consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is for the owner of the shop; ask them to take over for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A customer, a screen or an action (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShopStep</name>
        <message>
            <source>What is your shop called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Café, bakery or bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gym or studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of place is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new folder on this computer. It holds everything, locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder in which to make the shop's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please give the shop a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is something in this folder already. Please choose a new or an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of your customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep the shop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Where to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this computer only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignInOffer</name>
        <message>
            <source>Open with this computer's sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is signed in to this computer can open the shop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's sign-in does not open the shop after a lock: please type the passphrase.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignalSwitch</name>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StaffDoor</name>
        <message>
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is here (owner)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StaffForm</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff: Today and the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same PIN again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody new at the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another PIN for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 to 8 digits, not 1234 or the like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type a name; a first name will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two PINs differ. Please type them again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StaffRow</name>
        <message>
            <source>Change the PIN …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StaffSection</name>
        <message>
            <source>People at the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff employee team PIN role owner password hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let others use Today and the counter without your settings, files and customer list: add them here, then press “Hand over” in the sidebar (Ctrl+Shift+L). They say who they are with a PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN is not a lock. It keeps mistakes and curiosity out, not somebody who knows computers: the shop is open behind it. When nobody is there, lock the shop (Ctrl+L).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not at the counter any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can say now that they are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has another PIN.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandingNotices</name>
        <message>
            <source>Restore a backup …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last backup could not be made. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is wrong with the shop's files. {what} {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last backup could not be opened. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk with your shop is nearly full: less than 1 GB is left. Please make some room.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Notice when a regular is missing, and ask kindly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this computer, locked with your passphrase. No account, no internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no shop in “{folder}”. Please choose the folder in which the shop was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your shops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an existing shop …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around with a demo shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of your shop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepButtons</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's list on A5 or receipt paper (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at everybody's visits …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not everybody's newest visits are looked at yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayViewModel</name>
        <message>
            <source>{name}: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} comes back {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: away is written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: more patience from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not suggested any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrailPart</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the trail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every step is written down in a chain that shows a missing or altered line. Names are shown as long as somebody is known; after an erasure nobody can tell any more whom a line was about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when} · line {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count} lines are as they were written, and none is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines were altered or are missing. Restore the newest backup into a new folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryPanel</name>
        <message>
            <source>No answer: how did you try?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} {way}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Unlock {shop}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase or recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I forgot my passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery code that you wrote down when the shop was made opens it too: type it into this field. Without the passphrase and without the code, nobody can open this shop, and that includes us. That is what keeps your customers' trust safe if this computer is stolen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other shops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking this computer …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking … this takes about a second, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That does not open this shop. Please look for a typing mistake and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shop could not be opened because of a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>VisitsSection</name>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits and rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{visits}, no rhythm known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{visits}, usually {rhythm}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually takes {items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoIsHerePage</name>
        <message>
            <source>Who is here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN says who is here. It does not lock the shop: the passphrase does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the owner's passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many PINs in a row were wrong. Now only the owner's passphrase opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase of the shop lets the owner in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose your name and type your PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose your name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please type your PIN first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the PIN of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries left: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work because of a mistake of ours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why this person?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen from their visits only. You know them better than any number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never suggest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WishSection</name>
        <message>
            <source>How we ask after you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the wish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print why we asked after you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We do not ask after you. That needs your yes to being noticed when you are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days without you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty and we go by your own rhythm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How we may ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WithdrawPanel</name>
        <message>
            <source>No reason is needed. You can say yes anew at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsPanel</name>
        <message>
            <source>These are the words:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft: have a native lawyer read it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Form</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>alerts</name>
        <message>
            <source>about {number} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one week, or two at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two weeks, or three at most (recommended)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay away for longer than they ever do, or nearly ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes less often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They still come, but clearly less often than in the months before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has something else than usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they nearly always have is missing, or something else took its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>makes more or less of a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They buy, book or train clearly more, or clearly less, than they used to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes at other times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They come at other hours, or on other days of the week, than they used to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, with 1 regular.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{time}, with %Ln regulars.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is nothing to try it on yet: nobody was a regular in that time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your shop is too young to say: there are {days} to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody would have been suggested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {people} it is known what came next: too few to say more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted: {people} whom you did ask at that time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They had been silent for about {days}, {times} times as long as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About 1 check-in a week would have come of it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>About %Ln check-ins a week would have come of it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>About one check-in in %Ln weeks would have come of it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 check-in in that time.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln check-ins in that time.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{tenths} of 10 came back by themselves within {days} ({some} of {all}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them have come again since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person did not come again so far.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln people did not come again so far.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>audit</name>
        <message>
            <source>Something was done that this version has no words for ({action})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that customers are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies and erasures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests by right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's list on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wishes of customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs of life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking who is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clean-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People at the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks of the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shop's profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to be told about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who was erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} agreed: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} agreed again: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} said no: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} took a yes back: {purpose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of agreements was brought in: {events} from {rows} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreements that ended by their date: {expired}; not renewed, so what they kept was deleted: {over}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New words for customers were taken over: {added}; agreements to ask for again: {to_renew}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} said how they want to be asked after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} named somebody to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} does not name somebody to call any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom {who} named was told about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom {who} named does not want to be called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom {who} named was called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {who} said about being of age was written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of {who} were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether {who} may be suggested was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of {who} is only stored from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of {who} may be used again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about {who} was read out for a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: everything about this person was erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit of {who} was recorded by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit of {who} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign of life of {who} was noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign of life of {who} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} will be away; days: {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An away note of {who} was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An away note of {who} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was found to be worth a hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was asked after: {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} could not be reached ({channel})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hello to {who} was put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {who} it was no reason to worry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was noted on a hello to {who} was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's list went onto paper or into a file; people on it: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program looked who is missing; new: {opened}, ended: {closed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program looked who was missing on a past day; people: {customers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} asked by right: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More time was taken for what {who} asked: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {who} asked was answered: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {who} asked was declined: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request of {who} was put back to how it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In an emergency it was looked up how to reach {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} was told what was looked up in an emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept long enough was taken out: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long things are kept was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is responsible for the data was written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to be told about was changed: about {capacity} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shop's profile was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A till export was brought in: {kept} visits kept from {rows} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of the shop was saved; copies that are listed now: {copies}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of the shop could not be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of the shop was taken off the list; left: {copies}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shop was checked; findings: {findings}, rehearsals that failed: {problems}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person {staff} can be at the counter now ({role})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person {staff} at the counter has another PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person {staff} is not at the counter any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The counter was handed over ({role})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person {staff} took over at the counter ({role})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong PIN was typed for person {staff}; tries left: {tries_left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner took over with the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery code was replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys were replaced and everything was encrypted anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in of a computer was allowed to open the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No computer's sign-in opens the shop any more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>counting</name>
        <message>
            <source>Hellos this week: people whom you marked as done, away or “this is wrong” in the last {days} days. Who came back without you does not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off: people whom you wanted to see again on a later day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You look out for: adults whose yes to being noticed holds today. Nobody else is looked at, and nobody else can be in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits until: the newest day of which any visit is known, from a file or by hand. Absences are judged as of that day, so that a file that is missing makes nobody look missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits that are kept: of all visits in the {days} days up to the newest one, those of people who agreed to have them kept. The others are counted as a number of the day; nothing else is kept of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People known: everybody in this shop who was not erased. “Never agreed” are those who did not say yes to anything, and did not say no in the last {months} months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the table everybody counts once in each line, by the last thing that they said about it. “Ending” ends within {days} days. Who is to be asked again said yes once, and it ran out or the words changed. A no and a yes that was taken back count together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-ins: the last year is gone through day by day, knowing on each day only what was known by then, with the settings above and everybody who may be looked out for now. Nothing of it is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came back by themselves: a visit within so many days, without anybody having asked in between. For those a hello would not have been needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted are only absences of which the next {days} days are known, and whom you did not ask at that time. With fewer than {people} such people no share is said: one of them would weigh too much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long they had been silent is the middle one of all, in opening days; days on which the shop is closed and days announced as away do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits: all that are known of this person; several on one day are one for the rhythm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually every so many days: the mean of the opening days between their visits, where newer ones weigh more (half as much for every {gaps} visits back). Closed days and days announced as away do not count. With few visits it is a cautious guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually takes: what was on at least {least} of the last {visits} visits.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>“{file}” could not be saved. Check that its folder can be written to and that the disk has room.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long things are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Till id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what you keep about me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give me my data to take elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct what is wrong about me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep my data, but do not use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase everything about me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop using my data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue since today: answer it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} overdue: answer it now (it was due on {day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due in {days}, on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended on {day} with the erasure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined on {day}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visits are known yet, so there is nothing to say about how many are of people who agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kept} of {visits} in the last {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All visits are of people who agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than 1 of 10 visits are of people who agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tenths} of 10 visits are of people who agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}: {counted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name kept for {days} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name goes tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted on {day} unless renewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not renewed; may be asked anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits one by one, then counts a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of check-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What customers told us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of people who never agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof of agreements, after they ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 month</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>visits whose orders go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receipt numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outcomes and signs of life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of people who never agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>former customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proofs of old agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-up sheet for the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy policy of the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record of processing, for the authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact assessment, for the authority</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Who to tell you about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People at the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy &amp; consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>recorded by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{customers} and {visits}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln customer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln visit(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no backup yet. One is made by itself soon after your first changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made {when}. It holds {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} MB, opened again and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was tried yet. That happens by itself, once a month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The try {when} did not go well. {problem}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your last backup was opened and holds %Ln customer(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The shop was not checked yet. That happens by itself, once a week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every part of the shop was checked {when} and found sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A check {when} found something wrong. {what} {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no copy in a second place yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is still no copy in a second place. Save one on a stick this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no copy in a second place. If this computer breaks, everything is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last copy was saved {when}. That is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last copy was saved {when}. Time for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last copy was saved {when}. Please save a new one today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Copy: %n day(s) old</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Saved {when}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It still holds %n person(s) who asked to be forgotten since; delete it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{shop}, as it was {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest visit is from {day}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>What was done in the %n day(s) since is not in it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) who asked to be forgotten since are left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) cannot be read: no people file beside the backup has the key.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Visits and till numbers come back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people file(s) could not be used.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Remembering your visits and what you usually have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noticing when you are missing or not as usual, and asking how you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calling you to ask how you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texting you to ask how you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mailing you to ask how you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending you a card to ask how you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calling somebody whom you named, when nobody reaches you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noting small things that you tell us, and your birthday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping what you tell us about the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting your visits for a thank-you now and then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calling you about events, or to hear your opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texting you about events, or to hear your opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mailing you about events, or to hear your opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing to you about events, or to hear your opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking whether we may show a kind word or a photo of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting you in the anonymous summary for the community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}. Only adults can agree to this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}. Not asked again until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}. We ask again from {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We keep nothing for this yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A yes only lets us ask: every single piece needs a yes of its own, on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your visits are deleted at once, and noticing that you are missing ends with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that was worked out from your visits is deleted at once, and nobody asks after you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever you named is forgotten at once, and nobody is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notes about you and your birthday are deleted at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of yours is shown from now on, and whoever works here takes down today what is. Copies that others made cannot be called back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not counted from now on. A number that was published cannot be pulled back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept only for this is deleted at once, and it is not used any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then we do not look at your visits; that is only for adults.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only adults are looked out for. We never ask for a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You objected, and that holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You asked us to leave your data alone for now, and that holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we have is stored and nothing else: no visit is written down, nothing is worked out, nobody asks after you, and nothing below can be changed. You can still take back any yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As we think right, by your own rhythm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {days} without you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As we think right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By text message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} · {phone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called only after {days} without you and {tries} that reached nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said no on {day}; name and number are deleted. Name somebody else?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They do not know yet: tell them by {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody whom they named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} may be called now: the case is there that was agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} said that they do not want to be called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not called: nobody is asking after this customer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not called: the customer was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not called yet: agreed only after {tries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not called yet: agreed only after {days} of silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 try</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Here less often: {visits} {weeks}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here less often than usual: {visits} {weeks}, usually {usual} (since {day}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last visit without {item}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The last %n visits without {item}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Had {item} at {share} of {visits}; the last one was without it (last on {day}).</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Takes {item} instead ({with_it} of {visits})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took {item} instead.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Takes {item} instead (at {with_it} of the last %n visits).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Smaller visits: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger visits: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer things a visit: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More things a visit: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter visits: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer visits: about {now}, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits are smaller than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits are larger than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes fewer things than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes more things than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays for less time than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays for longer than usual: about {now} instead of {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes around {now} now, usually around {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes around {now} now, usually around {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes {now} now, usually {usual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes {now} now, usually {usual} ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>the last of {visits}, since {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the last %n of {visits}, since {day}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>their usual order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 week</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n weeks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in the last %n weeks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>on Mondays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Tuesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Wednesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Thursdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Fridays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Saturdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Sundays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unwell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practical need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lonely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unhappy with us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried, no answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off until later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for a hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the list since yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in the list for %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Last seen on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say hello when they next come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said hello: what came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still comes, but not as usual.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Still comes, but not as usual: %n small things together.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{day}: {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came back or was heard of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed after four weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a reason to worry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They had said they would be away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As usual again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep their visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice when they are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call to ask how they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text to ask how they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail to ask how they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a letter to ask how they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call somebody they named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep notes about them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what they tell us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank them for coming often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite them by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite them by text message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite them by e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite them by letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask to publish something of theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count them in the anonymous summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask in person only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May {verb}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May {verbs} or {last_verb}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, said on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our words have changed: ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ran out on {day}: ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, since {day}, until {until}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said or signed a clear yes to these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They agreed in passing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked out for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 opening day</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n opening days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regulars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed to be noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthday this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{filter} {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{filter}, {people}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n visit(s) brought in.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing new in this file.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n consent(s) written down.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) new.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s) left out: not valid, or no consent to keep them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Worth a look in the file: lines {lines}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could be read in more than one way: dates were taken as {order}, decimals with {decimal}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) were refunds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were cancelled at the till.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) named no customer.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were empty.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) lie in the future.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted only: those customers have not agreed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were known already.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted only: those customers were erased.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are from days of which single visits are not kept any more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Till id {till_id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{share}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}, and 1 more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{reason}, and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Also: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every day or two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about once a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about once a month</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about every %n weeks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>about every %n months</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>every {low} to {high} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually {rhythm}, {days} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually {rhythm}, {days} by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually here {rhythm}; the last visit was on {day}: {days} without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually here {rhythm}; the last visit was on {day}, the last sign of life on {heard}: {days} since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never away this long before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer than {shorter} of their {seen} gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have never been away this long in {visits}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer than {shorter} of their {seen} gaps between visits ({visits} known).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants to be asked after {wait}, {days} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked us to say hello after {wait} without them; last here on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} · {people} worth a hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visits yet. Bring in a file from the till to begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits until {day}. Bring in the newer file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{missing} of {regulars} regulars are missing at once, so nobody is suggested: is an import missing, or was the shop closed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody to look out for yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask people whether they want it, and write their yes down under Customers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody needs a hello today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enjoy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You look out for {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No hellos yet this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hello this week</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hellos this week</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name}: no answer, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no answer by telephone, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no answer by text message, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no answer by e-mail, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no answer by post, and still in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 put off until later</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n put off until later</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 visit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln visits</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{day}: no visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {visits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the till</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody saw them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We spoke on the phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wrote to us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item} (last visit)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item} ({with_it} of the last {looked_at} visits)</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
