<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation>Over ReTagger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation>Geen foto verlaat hem ooit.</translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation>ReTagger</translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation>Sorteert de foto’s van vergelijkbare woningen op ruimte, op uw eigen computer. </translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>getraind op</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation>&amp;Over ReTagger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pad kopiëren</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailpaneel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filteren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation>Labels &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation>Alleen &amp;na te kijken</translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation>&amp;Volgende foto na een toets</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Map &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Opnieuw in&amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation>&amp;Tweede keus</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>I&amp;nstellingen…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation>Beslissing te&amp;rugnemen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>On&amp;gedaan maken</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Gewone gr&amp;ootte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Appearance: {0}</source>
        <translation>Weergave: {0}</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>&amp;Model kiezen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>File p&amp;hotos that look the same there too</source>
        <translation>Foto’s die er hetzelfde uitzien daar &amp;ook plaatsen</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Plaatsen onder</translation>
    </message>
    <message>
        <source>File under {0}</source>
        <translation>Plaatsen onder {0}</translation>
    </message>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>&amp;Gelijkende zoeken</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle groepen inklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>Bij het vergelijken</translation>
    </message>
    <message>
        <source>In Listings</source>
        <translation>Bij de woningen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Geen sterren</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>In het overzicht</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>&amp;Logboek openen</translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation>&amp;Foto’s openen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Recent geopend</translation>
    </message>
    <message>
        <source>Pointer + key</source>
        <translation>Aanwijzer + toets</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Tweede keus</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation>Geselecteerde foto’s</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+pijltjes</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle foto’s tonen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>In &amp;map tonen</translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation>Sorteren binnen groepen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle beslissingen terugnemen</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>Dit &amp;klopt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle groepen uitklappen</translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation>Het meegeleverde model gebruiken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation>Wat de &amp;ruimtes betekenen</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>op bestandsnaam</translation>
    </message>
    <message>
        <source>by listing</source>
        <translation>op woning</translation>
    </message>
    <message>
        <source>file the photo under the pointer</source>
        <translation>de foto onder de aanwijzer indelen</translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation>groep in- of uitklappen</translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation>van groep naar groep</translation>
    </message>
    <message>
        <source>from listing to listing</source>
        <translation>van woning naar woning</translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation>van foto naar foto</translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation>raster of naast elkaar</translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation>woning verbergen</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>minst zekere eerst</translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation>deze foto staat voor de ruimte</translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation>woning verplaatsen</translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation>woning hernoemen</translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation>niets selecteren; voorbeeld verlaten</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>onderweg selecteren</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>er nog een selecteren</translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation>naast elkaar: andere ruimte</translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation>door de foto’s van een cel lopen</translation>
    </message>
    <message>
        <source>subject property</source>
        <translation>te taxeren woning</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>rijen en kolommen wisselen</translation>
    </message>
    <message>
        <source>take the suggestions, the rest is right: next listing</source>
        <translation>suggesties overnemen, de rest klopt: volgende woning</translation>
    </message>
    <message>
        <source>take what names and copies suggest</source>
        <translation>overnemen wat namen en kopieën suggereren</translation>
    </message>
    <message>
        <source>the rest is right: next listing</source>
        <translation>de rest klopt: volgende woning</translation>
    </message>
    <message>
        <source>to the next photo to look at</source>
        <translation>naar de volgende foto om te bekijken</translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>In plaats daarvan openen</translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation>Uw beslissingen blijven in elk geval bewaard: ze zijn er weer als een map opnieuw wordt geopend.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation>Een ander model labelt alle geopende foto’s opnieuw. Wat u hebt beslist blijft, ook waar het nieuwe model dat label niet kent.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Een model kiezen</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Ander model kiezen…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modellen (*.onnx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Er is geen model geladen.</translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation>Het model dat labelt</translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation>Het meegeleverde gebruiken</translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation>U hebt labels gekozen die dit model niet kent; ze blijven: {0}.</translation>
    </message>
</context>
<context>
    <name>AgencyBox</name>
    <message>
        <source>Agency</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The agency&apos;s logo</source>
        <translation>Het logo van het kantoor</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>De naam van het kantoor</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation>Ook {0}   {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kaartgrootte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Every change here takes effect at once and is saved.</source>
        <translation>Wijzigingen gelden meteen en worden bewaard.</translation>
    </message>
    <message>
        <source>Go on to the next photo after a key has filed one</source>
        <translation>Naar de volgende foto gaan nadat er een met een toets is geplaatst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
</context>
<context>
    <name>AttributeActions</name>
    <message>
        <source>Also in it</source>
        <translation>Ook te zien</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Zoals het model zegt</translation>
    </message>
    <message>
        <source>No {0}</source>
        <translation>Geen {0}</translation>
    </message>
    <message>
        <source>Show only photos with</source>
        <translation>Alleen foto’s tonen met</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation>Wat erop staat: {0}</translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bijschriften</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What stands below each photo, under the listing&apos;s name. Click a caption to change it.</source>
        <translation>Wat onder elke foto staat, onder de naam van de woning. Klik op een bijschrift om het te wijzigen.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation>Geen foto voldoet</translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation>Niets meer na te kijken</translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation>Foto’s per ruimte</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle foto’s tonen</translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation>Probeer minder woorden of een andere zekerheid.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation>Na de import</translation>
    </message>
    <message>
        <source>Note on the listing: {0}</source>
        <translation>Notitie bij de woning: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notitie: {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, bevestigd</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare only photos that show this</source>
        <translation>Alleen foto’s vergelijken die dit tonen</translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation>Elke ruimte van elke woning (F7)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Kernruimtes</translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation>Woningen in kolommen (F8)</translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation>Eén ruimte, groot, van alle woningen (F7)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation>Opslaan als PDF of PNG (Ctrl+P)</translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation>Verborgen woningen weer tonen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Rijen en kolommen wisselen</translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation>De ruimtes die een woning moet tonen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Met {0}</translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation>Woningen per ruimte</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Kolomkoppen</translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation>Naam van de woning</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>Rijkoppen</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Referentiewoning {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Ontbreekt: {0}</translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation>Nog niet gezien: {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Te taxeren woning</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation>Alle woningen zijn verborgen</translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation>Foto van de ruimte automatisch kiezen</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Plaatsen onder</translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation>Raster of naast elkaar</translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation>Woning verbergen</translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation>Deze foto staat voor de ruimte</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation>Woning omlaag</translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation>Woning omhoog</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets te vergelijken</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation>Open een map met een submap per woning.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation>Woning hernoemen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation>Alle woningen tonen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation>De {0} foto’s die er hetzelfde uitzien tonen</translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation>Toon ze weer om ze te vergelijken.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} tonen</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Te taxeren woning</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Rijen en kolommen wisselen</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Beslissing terugnemen</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Deze kloppen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Dit klopt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation>Het logboek staat in {0}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation>Automatisch: de snelste op deze computer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation>In gebruik: {0}.</translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>About {0} photos a second on this machine with {1}.</source>
        <translation>Ongeveer {0} foto’s per seconde op deze computer met {1}.</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>vastgelegd in de instellingen</translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation>geen andere van de {0} engines is hier sneller</translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation>niet {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation>hier de snelste van {0} engines</translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation>de snelste wordt bepaald bij de eerste map met {0} of meer foto’s</translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation>die uit de instellingen kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation>de enige die hier gebruikt kan worden</translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation>{0} werd langzamer dan deze; het logboek zegt meer</translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation>{0} viel uit tijdens het werk; het logboek zegt meer</translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation>{0} is sneller, maar kan niet worden gebruikt; het logboek zegt meer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation>Alle foto’s ({0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Naar een map exporteren</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Labels exporteren</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Te schrijven bestand of map</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Verder…</translation>
    </message>
    <message>
        <source>No photo was written</source>
        <translation>Er is geen foto geschreven</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation>Niets te schrijven: geen van deze foto’s heeft een label.</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation>Niets te schrijven: u hebt geen van deze foto’s bevestigd of verplaatst.</translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation>Niets te schrijven: in dit deel staan geen foto’s.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bestand vervangen</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Eerst nakijken</translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation>Alleen nagekeken ({0})</translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation>Selectie ({0})</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation>Gestopt. Wat al geschreven is, blijft; exporteer opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De eerste rijen</translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation>De eerste rijen van de export</translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation>De labels zijn geschreven</translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation>Deze groep: {0} ({1})</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Wat is overgeslagen</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schrijven naar</translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation>bestanden naast de foto’s</translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation>{0} (*{1});;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>“{0}” counts as “{1}” here.</source>
        <translation>‘{0}’ telt hier als ‘{1}’.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation>{0} in {1}, behalve:</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation>Webadres waaronder de foto’s staan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation>Buitenfoto’s tonen</translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation>Feed waarin de foto’s komen</translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation>Feeds (*.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation>Koppelen in plaats van kopiëren (kost geen extra ruimte; alleen op dezelfde schijf)</translation>
    </message>
    <message>
        <source>Per photo…</source>
        <translation>Per foto…</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Invoegen in</translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation>De foto’s tonen in de bladen van de ruimtes</translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation>De standaard heeft geen term voor buiten op zich: hij wil weten wat er van het huis te zien is. Tenzij u anders zegt, zijn buitenfoto’s ‘Front of Structure’.</translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation>Webadres van de foto’s</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Wat buitenfoto’s tonen</translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation>De ruimte als trefwoord in elke kopie schrijven (Lightroom, Bridge, Verkenner)</translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation>uw eigen feed (optioneel)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation>Geschreven naar {0}</translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation>Selecteer foto’s in de lijst; ze tonen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Toont</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Wat buitenfoto’s tonen</translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation>Wat de geselecteerde foto’s tonen</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation>Na te kijken foto’s</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Labels importeren</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Labels importeren uit {0}</translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation>Niet duidelijk welke foto of welk label bedoeld is: {0}.</translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation>Hier niet geopend: {0}.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niets te wijzigen</translation>
    </message>
    <message>
        <source>The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over.</source>
        <translation>De kolom ‘attributes’ bevat {0}: geen kenmerk, of noch 1 noch 0. Dat wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The column “rating” holds no number from 0 to 5 with {0}: these are passed over.</source>
        <translation>De kolom ‘rating’ bevat met {0} geen getal van 0 tot 5: dat wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation>De kolom ‘reviewed’ zegt met {0} ja noch nee: deze rijen gelden als niet nagekeken.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation>Labels importeren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>OOK TE ZIEN</translation>
    </message>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation>Label bevestigen (Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Geen foto geselecteerd</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation>Selecteer foto’s om ze onder een ruimte te plaatsen: sleep ze of druk op de toets.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Mijn beslissing terugnemen</translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation>De tweede keus klopt (punt)</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Deze kloppen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Dit klopt</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>WAT EROP STAAT</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>UW OORDEEL</translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation>Toch {0}</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Leave out toilets</source>
        <translation>Toiletten overslaan</translation>
    </message>
    <message>
        <source>No photo shows that.</source>
        <translation>Geen foto toont dat.</translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation>Woningen</translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation>{0}, klaar</translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation>Alle woningen zijn klaar</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Labels exporteren…</translation>
    </message>
    <message>
        <source>File each photo with an arrow under the room it points to, as its file name or a copy of it says (comma). A photo&apos;s own key keeps it as it is. Shift+Enter takes the suggestions, and says that the rest is right.</source>
        <translation>Elke foto met een pijl plaatsen onder de ruimte waar die naar wijst, zoals de bestandsnaam of een kopie zegt (komma). De toets van zijn eigen ruimte laat een foto zoals hij is. Shift+Enter neemt de suggesties over en bevestigt de rest.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation>Woningen die klaar zijn</translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation>Volgende woning</translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation>Foto’s per woning</translation>
    </message>
    <message>
        <source>Point at a photo and press a key: it needs no click.</source>
        <translation>Wijs een foto aan en druk op de toets: klikken hoeft niet.</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Overslaan →</translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation>DE SELECTIE IS</translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation>De rest klopt: klaar</translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation>De rest klopt: volgende woning</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} te bekijken</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Vorige</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation>Model kiezen…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Detailpaneel</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Logboek openen</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Opnieuw inlezen (F5)</translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation>Details tonen of verbergen (Ctrl+I)</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are in use. The former file is kept: {0}</source>
        <translation>De instellingen konden niet worden gelezen, dus gelden de gebruikelijke. Het vorige bestand is bewaard: {0}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation>Een model kiezen</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Model kiezen…</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modellen (*.onnx);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Een map met foto’s openen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Foto’s openen</translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation>Foto’s, brochures, archieven, pagina’s en feeds ({0} {1});;Foto’s ({0});;Brochures, archieven, opgeslagen pagina’s en feeds ({1});;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>door u</translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation>door u, zoals voorspeld</translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation>door u; voorspeld: {0}</translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation>door u; dit model kent dat label niet</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation>Foto’s van de woning</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>OOK TE ZIEN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Volgende →</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>WAT EROP STAAT</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>UW OORDEEL</translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation>{0} VAN {1}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Vorige</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>RankedPage</name>
    <message>
        <source>Look-alikes, the nearest first</source>
        <translation>Gelijkende, de naaste eerst</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} openen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Van deze lijst halen</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>{0} van deze lijst halen</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation>Er is niets veranderd in de geopende mappen.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Opnieuw inlezen (F5)</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Note on the listing</source>
        <translation>Notitie bij de woning</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Notitie bij de foto</translation>
    </message>
    <message>
        <source>These photos have different notes.</source>
        <translation>Deze foto’s hebben verschillende notities.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All photos of one room</source>
        <translation>Alle foto’s van één ruimte</translation>
    </message>
    <message>
        <source>All rooms of all listings, in a table</source>
        <translation>Alle ruimtes van alle woningen, in een tabel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bijschriften</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Confidences</source>
        <translation>Zekerheden</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>De pagina wordt getekend…</translation>
    </message>
    <message>
        <source>Edit captions…</source>
        <translation>Bijschriften bewerken…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Te schrijven bestand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>On one page where it can be</source>
        <translation>Zo mogelijk op één pagina</translation>
    </message>
    <message>
        <source>One room of each listing</source>
        <translation>Eén ruimte van elke woning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation>PDF, één document</translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation>PNG, één afbeelding per pagina</translation>
    </message>
    <message>
        <source>Page {0} of {1}, {2}</source>
        <translation>Pagina {0} van {1}, {2}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bestand vervangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Opgeslagen: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>De pagina zoals die wordt</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>De pagina kan niet worden getekend</translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation>Er is geen programma dat {0} opent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Alles wat u hebt beslist, is opgeslagen.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Foto’s zoeken…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te tonen</translation>
    </message>
</context>
<context>
    <name>ResoPage</name>
    <message>
        <source>In the RESO table</source>
        <translation>In de RESO-tabel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation>Hoe elk label in de RESO-tabel heet (ImageOf). Alleen termen van de standaard kunnen worden gekozen. Bij buitenfoto’s vraagt de export wat ze tonen, tenzij u hier een term vastlegt.</translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation>bij elke export gevraagd</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (gebruikelijk)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation>Terug naar het overzicht</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Labels exporteren…</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>De rest bekijken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation>Geen foto meer na te kijken</translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation>Nee, {0}   ( . )</translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation>Nog niets na te kijken</translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation>Er worden nog foto’s gelabeld. Wat een blik nodig heeft, verschijnt hier.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Overslaan →</translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation>De foto waarover het model twijfelde is klaar</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation>Ja, {0}</translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation>U hebt elke foto bekeken. U kunt de labels nu exporteren.</translation>
    </message>
    <message>
        <source>also in it</source>
        <translation>ook te zien</translation>
    </message>
    <message>
        <source>or it is</source>
        <translation>of het is</translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation>{0} NA TE KIJKEN · {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Terug</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, toets {1}</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation>Een ruimte van uw eigen model; wie het maakte weet wat die betekent.</translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation>Wat de ruimtes betekenen</translation>
    </message>
    <message>
        <source>Your own room: photos come here when you file them here.</source>
        <translation>Uw eigen ruimte: foto’s komen hier als u ze hier plaatst.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>RUIMTES</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>toets {0}</translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation>geen foto voldoet aan het filter</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} na te kijken</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>A letter files the selected photos under its room. A room of your own counts as another one where a format knows only certain rooms.</source>
        <translation>Een letter plaatst de geselecteerde foto’s onder de ruimte. Een eigen ruimte telt als een andere waar een formaat alleen bepaalde ruimtes kent.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Een ruimte heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ruimte toevoegen</translation>
    </message>
    <message>
        <source>Give the new room a name first.</source>
        <translation>Geef de nieuwe ruimte eerst een naam.</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Naam van een nieuwe ruimte</translation>
    </message>
    <message>
        <source>Name of a room of your own, such as Wine cellar</source>
        <translation>Naam van een eigen ruimte, zoals Wijnkelder</translation>
    </message>
    <message>
        <source>Reset keys, colours and order</source>
        <translation>Toetsen, kleuren en volgorde herstellen</translation>
    </message>
    <message>
        <source>There is a room “{0}” already.</source>
        <translation>Er is al een ruimte ‘{0}’.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Your own rooms stay</source>
        <translation>Uw eigen ruimtes blijven</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Name and logo appear on every report and contact sheet that you make from now on.</source>
        <translation>De naam en het logo staan op elk rapport en contactblad dat u voortaan maakt.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation>Geen woning heeft een foto van deze ruimte</translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation>Eén ruimte naast elkaar</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>De foto kan niet meer worden gelezen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Likeness from 0 to 100; 100 is the same photo again</source>
        <translation>Gelijkenis van 0 tot 100; 100 is nogmaals dezelfde foto</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Gelijkende</translation>
    </message>
    <message>
        <source>Look-alikes of {0}</source>
        <translation>Lijkt op {0}</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Geen gelijkende</translation>
    </message>
    <message>
        <source>Photos can be compared once they are tagged. Try again in a moment.</source>
        <translation>Foto’s kunnen worden vergeleken zodra ze een label hebben. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>TAG THE SELECTED AS</source>
        <translation>LABELEN ALS</translation>
    </message>
    <message>
        <source>There is no other photo.</source>
        <translation>Er is geen andere foto.</translation>
    </message>
    <message>
        <source>the nearest {0} of {1}</source>
        <translation>de naaste {0} van {1}</translation>
    </message>
    <message>
        <source>← Back   Esc</source>
        <translation>← Terug   Esc</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Foto’s kiezen…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Sleep een map met foto’s hierheen</translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation>Elke map daarin is een woning. ReTagger sorteert de foto’s op ruimte, op deze computer: geen foto verlaat hem.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation>Foto’s zoeken: {0} tot nu toe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} per seconde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>nog {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation>Foto’s verlaten deze computer nooit</translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation>foto’s verlaten deze computer nooit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation>Elke zekerheid</translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation>Minstens {0}%</translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation>Onder {0}%</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kaartgrootte</translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation>Kaartgrootte (Ctrl en muiswiel)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation>Naam, woning, ruimte</translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation>Bijvoorbeeld: ruimte:keuken -woning:&quot;Eikenlaan 12&quot; zekerheid:&lt;80 onbekeken; EN, OF, NIET, ( )</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation>Na te kijken {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation>Alleen foto’s tonen die nagekeken moeten worden</translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation>Alleen foto’s tonen waarover het model zo zeker is</translation>
    </message>
    <message>
        <source>Show only photos with a fireplace, without a toilet …</source>
        <translation>Alleen foto’s tonen met haard, zonder toilet …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Toont</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation>
            <numerusform>%n foto bij een andere ruimte ziet er hetzelfde uit</numerusform>
            <numerusform>%n foto’s bij andere ruimtes zien er hetzelfde uit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Bathtub</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Haard</translation>
    </message>
    <message>
        <source>Kitchen island</source>
        <translation>Kookeiland</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Tv</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Wasmachine</translation>
    </message>
    <message>
        <source>bathtub</source>
        <translation>bad</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>haard</translation>
    </message>
    <message>
        <source>kitchen island</source>
        <translation>kookeiland</translation>
    </message>
    <message>
        <source>the model says {0}</source>
        <translation>het model zegt {0}</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>toilet</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>wasmachine</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>u hebt het gezegd</translation>
    </message>
    <message>
        <source>{0}   (Shift+{1})</source>
        <translation>{0}   (Shift+{1})</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}: nee</translation>
    </message>
    <message>
        <source>{0}: yes</source>
        <translation>{0}: ja</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message numerus="yes">
        <source>Move %n photo here</source>
        <comment>Move %n photos here</comment>
        <translation>
            <numerusform>%n foto hierheen verplaatsen</numerusform>
            <numerusform>%n foto’s hierheen verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>geen foto’s</translation>
    </message>
    <message>
        <source>{0} ?</source>
        <translation>{0} ?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Caption of %n photo</source>
        <comment>Captions of %n photos</comment>
        <translation>
            <numerusform>Bijschrift van %n foto</numerusform>
            <numerusform>Bijschriften van %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Bijschrift van {0}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation>
            <numerusform>%n foto bevestigen</numerusform>
            <numerusform>%n foto’s bevestigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation>
            <numerusform>De andere %n foto van {0} bevestigen</numerusform>
            <numerusform>De andere %n foto’s van {0} bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>{0} bevestigen</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Labels importeren uit {0}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: no {0}</source>
        <comment>Mark %n photos: no {0}</comment>
        <translation>
            <numerusform>%n foto markeren: geen {0}</numerusform>
            <numerusform>%n foto’s markeren: geen {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: {0}</source>
        <comment>Mark %n photos: {0}</comment>
        <translation>
            <numerusform>%n foto markeren: {0}</numerusform>
            <numerusform>%n foto’s markeren: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {0}: no {1}</source>
        <translation>{0} markeren: geen {1}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>{0} markeren: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation>
            <numerusform>%n foto naar de tweede keus verplaatsen</numerusform>
            <numerusform>%n foto’s naar de tweede keus verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation>
            <numerusform>%n foto verplaatsen naar {0}</numerusform>
            <numerusform>%n foto’s verplaatsen naar {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation>{0} naar de tweede keus verplaatsen</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} verplaatsen naar {1}</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n photo</source>
        <comment>Note on %n photos</comment>
        <translation>
            <numerusform>Notitie bij %n foto</numerusform>
            <numerusform>Notitie bij %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notitie bij {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n photo {0}</source>
        <comment>Rate %n photos {0}</comment>
        <translation>
            <numerusform>%n foto waarderen met {0}</numerusform>
            <numerusform>%n foto’s waarderen met {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {0} {1}</source>
        <translation>{0} waarderen met {1}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the note on %n photo</source>
        <comment>Remove the notes on %n photos</comment>
        <translation>
            <numerusform>Notitie bij %n foto verwijderen</numerusform>
            <numerusform>Notities bij %n foto’s verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Notitie bij {0} verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion: {0}</source>
        <comment>Take %n suggestions: {0}</comment>
        <translation>
            <numerusform>%n suggestie overnemen: {0}</numerusform>
            <numerusform>%n suggesties overnemen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation>
            <numerusform>%n beslissing terugnemen</numerusform>
            <numerusform>%n beslissingen terugnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle beslissingen terugnemen</translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation>Beslissing over {0} terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>Take back what is in %n photo</source>
        <comment>Take back what is in %n photos</comment>
        <translation>
            <numerusform>Terugnemen wat op %n foto te zien is</numerusform>
            <numerusform>Terugnemen wat op %n foto’s te zien is</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is in {0}</source>
        <translation>Terugnemen wat op {0} te zien is</translation>
    </message>
    <message numerus="yes">
        <source>Take the stars off %n photo</source>
        <comment>Take the stars off %n photos</comment>
        <translation>
            <numerusform>Sterren van %n foto verwijderen</numerusform>
            <numerusform>Sterren van %n foto’s verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off {0}</source>
        <translation>Sterren van {0} verwijderen</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} key rooms</source>
        <comment>%n of {0} key rooms</comment>
        <translation>
            <numerusform>%n van {0} kernruimtes</numerusform>
            <numerusform>%n van {0} kernruimtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation>
            <numerusform>%n foto die er hetzelfde uitziet</numerusform>
            <numerusform>%n foto’s die er hetzelfde uitzien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation>Ziet er hetzelfde uit als een foto in: {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation>Er staat geen foto onder {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation>Er staat nog geen foto onder {0}</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation>Foto {0} van {1}: het wiel boven dat getal, of {2}, toont de volgende</translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation>U koos deze foto voor de ruimte</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>ook in {0}</translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation>ook in: {0}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>none with {0}</source>
        <translation>geen met {0}</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>zonder label</translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation>{0} gelijke</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n nog open</numerusform>
            <numerusform>{0}, %n nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n unreadable</source>
        <comment>{0}, %n unreadable</comment>
        <translation>
            <numerusform>{0}, %n onleesbaar</numerusform>
            <numerusform>{0}, %n onleesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: in %n of {1} listings</source>
        <comment>{0}: in %n of {1} listings</comment>
        <translation>
            <numerusform>{0}: in %n van {1} woningen</numerusform>
            <numerusform>{0}: in %n van {1} woningen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: no photo shows {1}</source>
        <translation>{0}: geen foto toont {1}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation>Logboek openen</translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation>ReTagger stopte de vorige keer onverwacht. Uw beslissingen zijn bewaard. Het logboek zegt wat er gebeurde.</translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation>Het logboek staat in {0}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation>
            <numerusform>%n foto geselecteerd</numerusform>
            <numerusform>%n foto’s geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star (Alt+{0})</source>
        <comment>%n stars (Alt+{0})</comment>
        <translation>
            <numerusform>%n ster (Alt+{0})</numerusform>
            <numerusform>%n sterren (Alt+{0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on the photo</source>
        <comment>Note on the %n photos</comment>
        <translation>
            <numerusform>Notitie bij de foto</numerusform>
            <numerusform>Notitie bij de %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto niet bekeken; ongeveer één zal fout zijn.</numerusform>
            <numerusform>%n foto’s niet bekeken; ongeveer één zal fout zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto niet bekeken; ongeveer {0} zullen fout zijn.</numerusform>
            <numerusform>%n foto’s niet bekeken; ongeveer {0} zullen fout zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto niet bekeken; er zal er nauwelijks een fout zijn.</numerusform>
            <numerusform>%n foto’s niet bekeken; er zal er nauwelijks een fout zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation>
            <numerusform>%n foto te bekijken; vindt ongeveer {0} van de foute, laat er ongeveer {1} over.</numerusform>
            <numerusform>%n foto’s te bekijken; vindt ongeveer {0} van de foute, laat er ongeveer {1} over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation>
            <numerusform>%n foto te bekijken; geen blijft ongezien.</numerusform>
            <numerusform>%n foto’s te bekijken; geen blijft ongezien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Grondig</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation>32-bits drijvende komma</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-bits gehele getallen</translation>
    </message>
    <message numerus="yes">
        <source>About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.</source>
        <comment>About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.</comment>
        <translation>
            <numerusform>Ongeveer {0} foto’s per seconde op deze computer met {1}; nagegaan op %n foto, hetzelfde antwoord bij {2}%.</numerusform>
            <numerusform>Ongeveer {0} foto’s per seconde op deze computer met {1}; nagegaan op %n foto’s, dezelfde antwoorden bij {2}%.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation>De snelheid kon niet worden gemeten.</translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation>Hij viel uit tijdens het werk; {0} nam het over.</translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation>De antwoorden zijn geen getallen.</translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation>De labels verschillen bij {1} van {2} foto’s van die van {0}.</translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation>De kansen verschillen gemiddeld {1:.1f}% van die van {0}.</translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation>OpenVINO is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation>De engine {0} kan niet met {1} worden gebruikt: {2}</translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation>De engine {0} kan {1} niet laden. Kies een andere engine.</translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation>Het modelbestand {0} kan niet worden geopend ({1}). Kies een ander model.</translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation>Het modelbestand {0} bestaat niet. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation>Het modelbestand {0} is beschadigd of geen ONNX-model. Kopieer het opnieuw of kies een ander model.</translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation>Het programma stopte terwijl hij werd uitgeprobeerd.</translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation>Er is geen engine {0}. De engines zijn {1}.</translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation>Er staat geen bestand {0} naast het model.</translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation>Deze processor rekent niet met bfloat16.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kan niet worden gelezen ({1}).</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} foto’s/s</translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation>{0} is van een ander model gemaakt dan {1}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation>
            <numerusform>%n door u bevestigd of gekozen</numerusform>
            <numerusform>%n door u bevestigd of gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo is left out: {0}</source>
        <comment>%n photos are left out: {0}</comment>
        <translation>
            <numerusform>%n foto wordt overgeslagen: {0}</numerusform>
            <numerusform>%n foto’s worden overgeslagen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation>
            <numerusform>%n foto nog zonder label.</numerusform>
            <numerusform>%n foto’s nog zonder label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation>
            <numerusform>%n foto moet nog worden nagekeken.</numerusform>
            <numerusform>%n foto’s moeten nog worden nagekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation>
            <numerusform>%n foto is overgeslagen: hij heeft geen label.</numerusform>
            <numerusform>%n foto’s zijn overgeslagen: ze hebben geen label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation>
            <numerusform>%n foto is overgeslagen: niemand heeft hem bevestigd.</numerusform>
            <numerusform>%n foto’s zijn overgeslagen: niemand heeft ze bevestigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation>
            <numerusform>%n foto is overgeslagen: {0} heeft bij een woning geen plaats voor meer.</numerusform>
            <numerusform>%n foto’s zijn overgeslagen: {0} heeft bij een woning geen plaats voor meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation>
            <numerusform>%n foto is overgeslagen: {0} neemt het formaat niet aan (alleen {1}); in een .zip wordt het JPEG.</numerusform>
            <numerusform>%n foto’s zijn overgeslagen: {0} neemt het formaat niet aan (alleen {1}); in een .zip worden ze JPEG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation>
            <numerusform>%n foto is overgeslagen: de woning ontbreekt in de feed.</numerusform>
            <numerusform>%n foto’s zijn overgeslagen: hun woningen ontbreken in de feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation>
            <numerusform>%n die niet te lezen was</numerusform>
            <numerusform>%n die niet te lezen waren</numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation>Een klein bestand naast elke foto met de ruimte als trefwoord, de sterren en de notitie, voor digiKam, darktable en andere. De foto’s zelf blijven onaangeroerd. Lightroom leest er geen naast een JPEG, PNG of TIFF: kies daarvoor ruimtemappen met trefwoorden in de kopieën.</translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation>Een tabel volgens de RESO Data Dictionary, voor aanbodsystemen en taxatieformulieren.</translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation>BLM-media (Rightmove, Verenigd Koninkrijk)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation>Kopieën van de foto’s, gesorteerd in een map per ruimte, desgewenst met de ruimte als trefwoord in elke kopie (voor Lightroom en andere). Er wordt niets verplaatst of overschreven.</translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation>Elke foto met de kans van elk label, voor andere programma’s.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>It knows no attribute; choose another model.</source>
        <translation>Het kent geen kenmerken; kies een ander model.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Het kent {0}.</translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation>Kyero-media (Spanje, Portugal, Frankrijk, Italië)</translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation>Koppelingen kunnen alleen op de schijf van de foto’s, en {0} staat op een andere. Kies kopieën, of een map op die schijf.</translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation>Koppelingen zijn de foto’s zelf, en die worden nooit gewijzigd: trefwoorden hebben kopieën nodig.</translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation>Eén rij per foto, voor elk rekenblad; het kan worden bewerkt en weer geïmporteerd.</translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation>OpenImmo-media (Duitsland, Oostenrijk)</translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation>Foto’s kunnen in feeds van OpenImmo, REAXML en Kyero worden gezet, niet in {0}.</translation>
    </message>
    <message>
        <source>Photos on pages, with captions, notes and your agency&apos;s name and logo, to hand over. The next step shows the pages.</source>
        <translation>Foto’s op pagina’s, met bijschriften, notities en de naam en het logo van uw kantoor, om te overhandigen. De volgende stap toont de pagina’s.</translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation>REAXML-media (Australië, Nieuw-Zeeland)</translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation>RESO-mediatabel (CSV)</translation>
    </message>
    <message>
        <source>Report (PDF, PNG)</source>
        <translation>Rapport (PDF, PNG)</translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation>Ruimtemappen</translation>
    </message>
    <message>
        <source>The model cannot tell whether a photo shows {0}. {1}</source>
        <translation>Het model kan niet zeggen of een foto {0} toont. {1}</translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation>De foto’s hebben {0} nodig, en {1} heeft {2} vrij. Maak ruimte, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation>De foto’s die iemand heeft bevestigd of verplaatst, met hun labels, om een beter model mee te trainen.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation>Het fotodeel van een BLM-bestand: bijschriften, plattegronden en energielabel op hun plaats, in een ZIP met de foto’s, of alleen als .blm. Prijs en adres zijn zaak van uw kantoorsoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation>Het fotodeel van een Kyero-feed: afbeeldingen in rapportvolgorde, plattegronden gemarkeerd. Prijs en adres zijn zaak van uw kantoorsoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation>Het fotodeel van een REAXML-bestand: de hoofdfoto, afbeeldingen per letter en plattegronden, in rapportvolgorde. Prijs en adres zijn zaak van uw kantoorsoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation>Het fotodeel van een OpenImmo-overdracht: groepen, titels en volgorde, in een ZIP met de foto’s, of alleen als .xml. Prijs en adres zijn zaak van uw kantoorsoftware.</translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation>De tabel met filters, een samenvatting van woningen en ruimtes, en een blad per ruimte.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsset</translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation>XMP-sidecars</translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation>het kan niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation>het is een map. Hernoem hem, zodat een sidecar zo kan heten.</translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation>het is een foto. Hernoem hem, zodat een sidecar zo kan heten.</translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation>het is te groot voor een sidecar.</translation>
    </message>
    <message>
        <source>{0} (you said so)</source>
        <translation>{0} (u hebt het gezegd)</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1}%)</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kan niet worden gelezen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation>{0} kan niet worden gelezen ({1}). Kies een andere map.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation>{0} kan niet worden gelezen: beschadigd, of geen werkmap. Sla het opnieuw op als XLSX of CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation>{0} kan niet worden gelezen: het is in de oude XLS-indeling of heeft een wachtwoord. Sla het op als XLSX zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation>{0} kan niet worden gelezen: het is geen XLSX-werkmap. Sla het op als XLSX of CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation>{0} kan niet worden gelezen: te groot voor een tabel met labels.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation>{0} kan niet worden gelezen: de tekens hebben een onbekende codering. Sla het op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation>{0} haalt foto’s van het web, en er is geen adres gegeven: ze worden naar hun pad genoemd.</translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation>{0} heeft geen kolom ‘{1}’: het is geen tabel met labels.</translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation>{0} heeft geen woningen in deze indeling. Kies de feed waarin de foto’s moeten.</translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation>{0} heeft geen sidecar: de foto zit in een ander bestand. Kies daarvoor ruimtemappen.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation>{0} is een bestand. Kies een map.</translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation>{0} is een foto en zou verloren gaan. Geef de export een andere naam.</translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation>{0} is een andere tabel dan die van een trainingsset. Kies een andere map.</translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation>{0} is beschadigd bij regel {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation>{0} is beschadigd of geen XML-feed. Kies de feed waarin de foto’s moeten.</translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation>{0} ontbreekt in het bestand: kan niet worden gelezen ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation>{0} ontbreekt in het bestand: {1}</translation>
    </message>
    <message>
        <source>{0} is there already. Press again to replace it.</source>
        <translation>{0} bestaat al. Druk nog eens om het te vervangen.</translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation>{0} is te groot voor een feed.</translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation>{0} ligt in {1}, waar deze foto’s vandaan komen: de kopieën zouden de volgende keer mee worden geopend. Kies een map elders.</translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation>{0} is zonder trefwoorden gekopieerd: {1}.</translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation>{0} is gelaten zoals het is: {1}</translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation>{0} is overgeslagen: een andere foto van deze export heeft dezelfde sidecar.</translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation>{0} is overgeslagen: een ander programma heeft net een bestand met die naam gemaakt.</translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation>{0} is overgeslagen: kan niet worden gelezen ({1}).</translation>
    </message>
    <message>
        <source>{0} was left out: {1}.</source>
        <translation>{0} is overgeslagen: {1}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation>{0} kan niet worden geschreven ({1}). Kies een andere naam of map.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation>{0} kan niet worden geschreven: het is een apparaat of een pipe. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation>{0} kan niet worden geschreven: het is een map. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation>{0} kan niet worden geschreven: beveiligd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation>{0} kan niet worden geschreven: het pad is te lang. Kies een kortere naam of een andere map.</translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation>{0} kan niet worden geschreven: geen toestemming, of geopend in een ander programma. Sluit het daar, of kies een andere naam.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>{0} kan niet worden geschreven: de schijf is vol. Maak ruimte, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation>{0} kan niet worden geschreven: er is geen map met die naam. Maak die eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no permission to write into its folder. Choose another folder, or have this one made writable.</source>
        <translation>{0} kan niet worden geschreven: in deze map mag niet worden geschreven. Kies een andere map, of vraag schrijfrechten voor deze.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>AND</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NIET</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OF</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>twijfelachtig</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>has</source>
        <translation>toont</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>woning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>sterren</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>onbekeken</translation>
    </message>
</context>
<context>
    <name>filter trouble</name>
    <message>
        <source>&quot;12 Oak&quot;</source>
        <translation>&quot;Eikenlaan 12&quot;</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Er wordt een haakje gesloten dat niet geopend was.</translation>
    </message>
    <message>
        <source>A parenthesis is open. Close it with “)”.</source>
        <translation>Er staat een haakje open. Sluit het met ‘)’.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it: {0}&quot;</source>
        <translation>Er staat een aanhalingsteken open. Sluit het: {0}&quot;</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>haard</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>tuin</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>keuken</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>kranen</translation>
    </message>
    <message>
        <source>“{0}:” cannot be compared with “{1}”: {2}</source>
        <translation>‘{0}:’ kan niet worden vergeleken met ‘{1}’: {2}</translation>
    </message>
    <message>
        <source>“{0}:” is no field, and is looked for as it stands. Fields: {1}</source>
        <translation>‘{0}:’ is geen veld en wordt letterlijk gezocht. Velden: {1}</translation>
    </message>
    <message>
        <source>“{0}:” needs a number from 0 to {1}: {2}</source>
        <translation>‘{0}:’ vraagt een getal van 0 tot {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}:” needs something behind it: {1}</source>
        <translation>Achter ‘{0}:’ ontbreekt iets: {1}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation>Het bestand heet ‘{0}’: {1}?</translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation>{0} ziet er hetzelfde uit: {1}?</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n photo decided so already.</source>
        <comment>%n photos decided so already.</comment>
        <translation>
            <numerusform>%n foto al zo beslist.</numerusform>
            <numerusform>%n foto’s al zo beslist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation>
            <numerusform>%n foto waarover niemand heeft beslist.</numerusform>
            <numerusform>%n foto’s waarover niemand heeft beslist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation>
            <numerusform>%n foto zou veranderen.</numerusform>
            <numerusform>%n foto’s zouden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating or note would change.</source>
        <comment>%n ratings and notes would change.</comment>
        <translation>
            <numerusform>%n waardering of notitie zou veranderen.</numerusform>
            <numerusform>%n waarderingen en notities zouden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation>
            <numerusform>Ook labels overnemen die dit model niet kent (%n foto): {0}</numerusform>
            <numerusform>Ook labels overnemen die dit model niet kent (%n foto’s): {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation>
            <numerusform>%n foto wijzigen</numerusform>
            <numerusform>%n foto’s wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n photo would change.</source>
        <comment>What is in %n photos would change.</comment>
        <translation>
            <numerusform>Wat op %n foto te zien is, zou veranderen.</numerusform>
            <numerusform>Wat op %n foto’s te zien is, zou veranderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation>Er ging iets mis dat ReTagger niet verwachtte. Het logboek zegt meer (Help &gt; Logboek openen).</translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation>Wat u besliste kon niet worden opgeslagen. Het logboek zegt meer (Help &gt; Logboek openen).</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation>
            <numerusform>%n wijziging kon nog niet worden opgeslagen.</numerusform>
            <numerusform>%n wijzigingen konden nog niet worden opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%n PDF</source>
        <comment>%n PDFs</comment>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Photoshop file</source>
        <comment>%n Photoshop files</comment>
        <translation>
            <numerusform>%n Photoshop-bestand</numerusform>
            <numerusform>%n Photoshop-bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation>
            <numerusform>%n ZIP-bestand</numerusform>
            <numerusform>%n ZIP-bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation>
            <numerusform>%n ZIP-bestand in een ZIP-bestand</numerusform>
            <numerusform>%n ZIP-bestanden in een ZIP-bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation>
            <numerusform>%n archief</numerusform>
            <numerusform>%n archieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation>
            <numerusform>%n raw naast de JPEG</numerusform>
            <numerusform>%n raws naast hun JPEG’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation>
            <numerusform>%n raw van een soort die niet te lezen is</numerusform>
            <numerusform>%n raws van een soort die niet te lezen is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation>
            <numerusform>%n bestand overgeslagen: {0}.</numerusform>
            <numerusform>%n bestanden overgeslagen: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation>
            <numerusform>%n logo, pictogram, kaarttegel of portret</numerusform>
            <numerusform>%n logo’s, pictogrammen, kaarttegels of portretten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation>
            <numerusform>%n niet gedownload van iCloud</numerusform>
            <numerusform>%n niet gedownload van iCloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation>
            <numerusform>%n foto op het web</numerusform>
            <numerusform>%n foto’s op het web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation>
            <numerusform>%n foto die een feed noemt en die er niet is</numerusform>
            <numerusform>%n foto’s die een feed noemt en die er niet zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {0}</source>
        <comment>%n {0}</comment>
        <translation>
            <numerusform>%n {0}</numerusform>
            <numerusform>%n {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a PDF or a ZIP file itself to see what is in it.</source>
        <translation>Open een PDF of ZIP-bestand zelf om te zien wat erin zit.</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n OF {0} DONE</source>
        <comment>%n OF {0} DONE</comment>
        <translation>
            <numerusform>%n VAN {0} KLAAR</numerusform>
            <numerusform>%n VAN {0} KLAAR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation>
            <numerusform>%n foto nog zonder label</numerusform>
            <numerusform>%n foto’s nog zonder label</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation>Foto voor {0} automatisch kiezen</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>{0} verbergen</translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation>{0} staat voor {1}</translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation>Van {0} de te taxeren woning maken</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verplaatsen</translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation>Geen te taxeren woning</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notitie bij {0}</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Notitie bij {0} verwijderen</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} hernoemen naar {1}</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} tonen</translation>
    </message>
    <message numerus="yes">
        <source>Take the suggestion</source>
        <comment>Take %n suggestions</comment>
        <translation>
            <numerusform>Suggestie overnemen</numerusform>
            <numerusform>%n suggesties overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation>
            <numerusform>U hebt %n foto doorgenomen. U kunt de labels nu exporteren.</numerusform>
            <numerusform>U hebt %n foto’s doorgenomen. U kunt de labels nu exporteren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n left</source>
        <comment>{0}, %n left</comment>
        <translation>
            <numerusform>{0}, nog %n</numerusform>
            <numerusform>{0}, nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n nog open</numerusform>
            <numerusform>{0}, %n nog open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, free-standing or built in.</source>
        <translation>Een bad, vrijstaand of ingebouwd.</translation>
    </message>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation>Een bad, douche, wastafel of toilet, ook een apart toilet. Alleen een wasmachine is een wasruimte: Overig.</translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation>Een bed in de ruimte, een bank opgemaakt als bed, een ledikant. Zonder bed is het geen slaapkamer: leeg is het Overig, met Slaapkamer als extra label waar een inbouwkast of iets dergelijks daarop wijst.</translation>
    </message>
    <message>
        <source>A fireplace or a stove with a visible fire, lit or not.</source>
        <translation>Een open haard of kachel met zichtbaar vuur, aan of uit.</translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation>Een zit- of staplaats buiten die bij de woning hoort: balkon, loggia, dakterras, veranda, vlonder, patio, met of zonder dak. Het is Balkon waar die plek het grootste deel van de foto vult; een terras dat deel is van een tuin, de rand van een zwembad of een blik op het huis is Buiten, met Balkon als extra label; een blik over de reling is Balkon en Buiten.</translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation>Een eettafel met stoelen die meer van de foto vult dan keuken of banken. Bij open plattegronden geeft het grootste deel het label, en elk ander deel van een kwart of meer is een extra label; krukken aan een bar zijn Keuken.</translation>
    </message>
    <message>
        <source>A television set.</source>
        <translation>Een televisietoestel.</translation>
    </message>
    <message>
        <source>A toilet bowl, whole or in part.</source>
        <translation>Een toiletpot, geheel of gedeeltelijk.</translation>
    </message>
    <message>
        <source>A washing machine or a tumble dryer.</source>
        <translation>Een wasmachine of droger.</translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation>Een doorgang: entree, gang, overloop, trap, lift en trappenhuis. Ruimtes die door de deuren te zien zijn tellen niet. Een inloopkast of berging is Overig; trappen of galerijen in de open lucht zijn Buiten; een zitkamer met een trap aan de rand is Woonkamer.</translation>
    </message>
    <message>
        <source>A worktop in a kitchen with a way around it; a peninsula too.</source>
        <translation>Een werkblad in de keuken waar men omheen kan; ook een schiereiland.</translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation>Een aanrecht met spoelbak, fornuis of kookplaat, ook een kitchenette, ingericht of niet; ook een ongewone blik: langs het aanrecht, in de kasten, een oven.</translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation>Elk ander interieur (wasruimte, berging, werkkamer, fitnessruimte, sauna, binnenzwembad, garage, kleedkamer, winkel, lobby met balie), details die geen ruimte tonen, een lege ruimte die alles kan zijn (wat het kan zijn is een extra label), en wat helemaal geen woning is.</translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation>Ruimtes van boven getekend, in lijnen of in perspectief, met de hand of per computer. Een situatietekening of kaart is Grafisch.</translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation>Banken, fauteuils, een open haard met zitplaatsen: een plek om binnen te zitten. Zonder meubels is het Overig, met Woonkamer als extra label waar een haard of iets dergelijks daarop wijst.</translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation>Het gebouw en alles eromheen: gevel (met zijn balkons), straat, tuin, oprit, buitenzwembad, gedeelde binnenplaats, het uitzicht, het huis vanuit de lucht.</translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation>Het label is de ruimte die de foto moest tonen, in de regel die het meeste ervan vult. Elke andere ruimte die een kwart van de foto of meer inneemt, of waaronder een collega hem net zo goed had geplaatst, is ook goed: een extra label.</translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation>Wat gemaakt is en niet gefotografeerd: kaart, situatietekening, logo, energielabel, advertentie, pagina tekst, meerdere foto’s in één. Een foto met watermerk of bijschrift houdt zijn ruimte.</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation>een veld van de eerste map is beschadigd</translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation>het heeft een documenttype, dat geen XMP heeft.</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>het heeft geen beeld</translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation>het is beschadigd of geen XMP ({0}).</translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation>het is geen JPEG</translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation>het is geen PNG</translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation>het is geen TIFF</translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation>het is geen WebP</translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation>het is geen XMP.</translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation>het is te groot voor meer</translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation>het is te groot om er trefwoorden in te schrijven</translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation>de IPTC is beschadigd</translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation>de Photoshop-gegevens zijn beschadigd</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>de XMP is beschadigd</translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation>de blokken zijn beschadigd</translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation>de eerste map is beschadigd</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>de kop is beschadigd</translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation>de beeldindex is beschadigd</translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation>de trefwoorden en andere XMP zijn te lang voor een JPEG</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation>de segmenten zijn beschadigd</translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation>{0} erin heeft een vorm die dit programma niet kent.</translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation>in zo’n bestand kunnen geen trefwoorden worden geschreven</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>&quot;{0}&quot; in its metadata must be one line of at most {1} letters that can be shown</source>
        <translation>‘{0}’ in de metadata moet één regel van hoogstens {1} toonbare letters zijn</translation>
    </message>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation>De engine {0} faalde met {1}. Kies een andere engine.</translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation>De engine {0} geeft geen kansen met {1}. Kies een andere engine.</translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation>Het modelbestand {0} past niet bij dit programma: {1}. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: the process that tried it crashed. Choose another model.</source>
        <translation>Het modelbestand {0} is beschadigd: het proces dat het uitprobeerde, is vastgelopen. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model file {0} is not used, as {1}. Choose another model.</source>
        <translation>Het modelbestand {0} wordt niet gebruikt: {1}. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model file {0} took longer than {1} seconds and was given up. Choose another model.</source>
        <translation>Het modelbestand {0} duurde langer dan {1} seconden en is opgegeven. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation>Het model {0} faalde bij het bekijken van foto’s. Kies een ander model.</translation>
    </message>
    <message>
        <source>The model {0} took too long to look at photos and was stopped. Choose another model.</source>
        <translation>Het model {0} deed te lang over de foto’s en is gestopt. Kies een ander model.</translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation>kenmerk dat de metadata ‘{0}’ noemen</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>het heeft te veel delen</translation>
    </message>
    <message>
        <source>it is larger than {0} GB</source>
        <translation>het is groter dan {0} GB</translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation>het moet een uitvoer ‘{0}’ hebben</translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation>het moet één invoer ‘{0}’ hebben</translation>
    </message>
    <message>
        <source>it needs the operator {0}, which is not part of ONNX</source>
        <translation>het heeft de operator {0} nodig, die niet bij ONNX hoort</translation>
    </message>
    <message>
        <source>it refers to a file outside of its folder ({0})</source>
        <translation>het verwijst naar een bestand buiten zijn map ({0})</translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation>de antwoorden zijn geen kansen die samen 1 zijn</translation>
    </message>
    <message>
        <source>its graphs are nested too deeply</source>
        <translation>de grafen liggen te diep in elkaar</translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation>de invoer ‘{0}’ moet uint8[N, {1}, {1}, 3] zijn met willekeurige N</translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation>de metadata ‘metrics’ moeten een JSON-object zijn</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation>de metadata ‘temperature’ moeten een getal zijn</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation>de metadata ‘temperature’ moeten boven 0 liggen</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; holds more than {1} names</source>
        <translation>de metadata ‘{0}’ bevatten meer dan {1} namen</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is longer than {1} characters</source>
        <translation>de metadata ‘{0}’ zijn langer dan {1} tekens</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation>de metadata ‘{0}’ zijn geen JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation>de metadata ‘{0}’ moeten een JSON-lijst van teksten zijn</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation>de metadata ‘{0}’ moeten een JSON-lijst van {1} getallen tussen 0 en 1 zijn</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation>de metadata ‘{0}’ moeten een getal zijn</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation>de metadata ‘{0}’ moeten tussen 0 en 1 liggen</translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation>in de metadata ontbreekt ‘{0}’</translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation>de metadata noemen formaat ‘{0}’, en dit programma leest formaat {1}</translation>
    </message>
    <message>
        <source>its numbers would take more than {0} GB</source>
        <translation>de getallen zouden meer dan {0} GB kosten</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation>de uitvoer ‘{0}’ moet float32[N, een vast getal] zijn</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation>de uitvoer ‘{0}’ moet float32[N, {1}] zijn, één kolom per {2}</translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation>de ‘{0}’ in de metadata moeten verschillen en niet leeg zijn</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation>
            <numerusform>{0} toevoegen aan de %n geopende foto?</numerusform>
            <numerusform>{0} toevoegen aan de %n geopende foto’s?</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation>Alle foto’s in {0} staan al in het overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation>
            <numerusform>Nog één kon ook niet worden gelezen.</numerusform>
            <numerusform>Nog %n konden ook niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation>Er staat geen foto in {0}.</translation>
    </message>
    <message>
        <source>What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it on this computer, and drop the file.</source>
        <translation>Wat op het web of in een ander programma staat, wordt niet opgehaald: ReTagger maakt nergens verbinding mee. Sla het op deze computer op en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation>wat u hebt gekozen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>‘{0}’</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation>
            <numerusform>‘{0}’ en nog %n</numerusform>
            <numerusform>‘{0}’ en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation>door u gekozen</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>door u bevestigd</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation>geen label van dit model</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} procent</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It took longer than {0} seconds and was given up.</source>
        <translation>Het duurde langer dan {0} seconden en is opgegeven.</translation>
    </message>
    <message>
        <source>No permission to open this folder.</source>
        <translation>Geen toestemming om deze map te openen.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>Geen toestemming om het bestand te lezen.</translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation>Het bestand kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation>Het bestand is afgebroken: het grootste deel van de foto ontbreekt.</translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation>Het bestand is afgebroken: een deel van de foto ontbreekt.</translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation>Het bestand is afgebroken: de laatste {0}% van de foto ontbreekt.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation>Het bestand is beschadigd en kon niet worden gedecodeerd.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its decoder did not survive, and was given up.</source>
        <translation>Het bestand is zo beschadigd dat de decoder het niet overleefde, en is opgegeven.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Het bestand is tijdens het lezen gewijzigd.</translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation>De map kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>The folder is no longer there. If it was moved or renamed, open it where it is now.</source>
        <translation>De map is er niet meer. Is die verplaatst of hernoemd, open hem dan waar hij nu staat.</translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation>De foto is te groot voor het geheugen van deze computer.</translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation>De foto is te groot om veilig te openen: hij zou {0:.1f} GB geheugen kosten.</translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation>De foto is te groot: meer dan {0} miljoen pixels.</translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation>De eigen gegevens van de foto (EXIF e.d.) zijn beschadigd en genegeerd.</translation>
    </message>
    <message>
        <source>There is no such file or folder. If it was moved or renamed, open it where it is now.</source>
        <translation>Zo’n bestand of map is er niet. Is het verplaatst of hernoemd, open het dan waar het nu staat.</translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation>Dit is een raw zonder voorbeeld erin. Exporteer hem als JPEG en label die.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation>Dit is geen map en geen foto.</translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation>Dit is geen foto in een formaat dat ReTagger kent, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation>Dit soort TIFF kan niet goed worden gelezen ({0}). Sla hem op met 8 bits per kanaal en label die.</translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation>kleuren van soort {0}</translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation>beschadigde velden</translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation>meer dan twee dimensies</translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation>{0} bits, compressie {1}</translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation>
            <numerusform>%n toegevoegd</numerusform>
            <numerusform>%n toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation>
            <numerusform>%n foto toegevoegd</numerusform>
            <numerusform>%n foto’s toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.</source>
        <translation>Foto’s van de geopende mappen: {0}. Laad ze opnieuw om ze te tonen zoals ze nu zijn; wat u besloten hebt, blijft.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n kolom</numerusform>
            <numerusform>%n kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo a page</source>
        <comment>%n photos a page</comment>
        <translation>
            <numerusform>%n foto per pagina</numerusform>
            <numerusform>%n foto’s per pagina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {0} and %n more</source>
        <comment>Saved: {0} and %n more</comment>
        <translation>
            <numerusform>Opgeslagen: {0} en nog %n</numerusform>
            <numerusform>Opgeslagen: {0} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo {0} cannot be used: {1} Choose a PNG or JPEG.</source>
        <translation>Het logo {0} kan niet worden gebruikt: {1} Kies een PNG of JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The selected photo</source>
        <comment>The %n selected photos</comment>
        <translation>
            <numerusform>De geselecteerde foto</numerusform>
            <numerusform>De %n geselecteerde foto’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation>
            <numerusform>%n foto waarover het model twijfelde is klaar</numerusform>
            <numerusform>%n foto’s waarover het model twijfelde zijn klaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>room keys</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>L</translation>
    </message>
    <message>
        <source>D</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>U</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>I</source>
        <translation>E</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>L</source>
        <translation>W</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Balcony</source>
        <translation>Balkon</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Badkamer</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Slaapkamer</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Eetkamer</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Grafisch</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Woonkamer</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Zonder label</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>balcony</source>
        <translation>balkon</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>badkamer</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>slaapkamer</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>dining room</source>
        <translation>eetkamer</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>plattegrond</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>grafisch</translation>
    </message>
    <message>
        <source>hallway</source>
        <translation>hal</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>keuken</translation>
    </message>
    <message>
        <source>living room</source>
        <translation>woonkamer</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>zonder label</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation>{0} (niet in dit model)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n photo stays filed under “{0}”.</source>
        <comment>%n photos stay filed under “{0}”.</comment>
        <translation>
            <numerusform>%n foto blijft onder ‘{0}’ staan.</numerusform>
            <numerusform>%n foto’s blijven onder ‘{0}’ staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room: {0}</source>
        <comment>%n rooms: {0}</comment>
        <translation>
            <numerusform>%n ruimte: {0}</numerusform>
            <numerusform>%n ruimtes: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is one letter; digits stand for the rooms by their order.</source>
        <translation>Een toets is één letter; cijfers staan voor de ruimtes op volgorde.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Both want this key; only one of them can have it.</source>
        <translation>Beide willen deze toets; maar één kan hem hebben.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Kleur van {0}</translation>
    </message>
    <message>
        <source>Drag {0} to another place</source>
        <translation>{0} naar een andere plaats slepen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Toets voor {0}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Gemeten: {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>{0} omlaag</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>{0} omhoog</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Naam van {0}</translation>
    </message>
    <message>
        <source>On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.</source>
        <translation>Bij apart gehouden foto’s klopte de eerste ruimte bij {0}% ervan, de eerste of tweede bij {1}%.</translation>
    </message>
    <message>
        <source>On photos kept aside, the room was right for {0} % of them.</source>
        <translation>Bij apart gehouden foto’s klopte de ruimte bij {0}% ervan.</translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation>RESO-export</translation>
    </message>
    <message>
        <source>Remove this room; its photos stay as they are filed</source>
        <translation>Deze ruimte verwijderen; de foto’s blijven zoals ze geplaatst zijn</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} verwijderen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rooms and keys</source>
        <translation>Ruimtes en toetsen</translation>
    </message>
    <message>
        <source>Version {0}, trained {1}; licence: {2}</source>
        <translation>Versie {0}, getraind op {1}; licentie: {2}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>ook {0}</translation>
    </message>
    <message>
        <source>counts as {0}</source>
        <translation>telt als {0}</translation>
    </message>
    <message>
        <source>{0} counts as</source>
        <translation>{0} telt als</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Referentiewoning {0}</translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation>Vergelijking van woningen</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Te taxeren woning</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>De foto kan niet meer worden gelezen</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>met de hand gekozen</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergelijking</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>in %n of {0} listings</source>
        <comment>in %n of {0} listings</comment>
        <translation>
            <numerusform>in %n van {0} woningen</numerusform>
            <numerusform>in %n van {0} woningen</numerusform>
        </translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation>{0} kan niet worden geschreven: de afbeelding is te groot voor het geheugen van deze computer.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation>{0} kan niet worden geschreven: de pagina kon niet worden begonnen.</translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation>{0} is een van de foto’s en zou verloren gaan. Geef een andere naam.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>%n photo not compared yet</source>
        <comment>%n photos not compared yet</comment>
        <translation>
            <numerusform>%n foto nog niet vergeleken</numerusform>
            <numerusform>%n foto’s nog niet vergeleken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation>
            <numerusform>%n bestand beschadigd: overgeslagen.</numerusform>
            <numerusform>%n bestanden beschadigd: overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation>
            <numerusform>%n bestand met wachtwoord: overgeslagen.</numerusform>
            <numerusform>%n bestanden met wachtwoord: overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation>
            <numerusform>%n bestand waarvan het pad het archief uit leidt: overgeslagen.</numerusform>
            <numerusform>%n bestanden waarvan het pad het archief uit leidt: overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation>Een foto kon er niet uit worden gehaald ({0}).</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>Het kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Het is niet tot het einde gelezen.</translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation>Het werd tijdens het lezen vervangen. Open het opnieuw.</translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation>Alleen de eerste {0} van de {1:,} pagina’s zijn bekeken.</translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation>Pagina {0} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation>De PDF is beschadigd en kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The PDF is damaged in a way that its reader did not survive, and was given up.</source>
        <translation>De PDF is zo beschadigd dat de lezer het niet overleefde, en is opgegeven.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation>De PDF is beveiligd met een wachtwoord. Sla hem zonder op in een PDF-lezer en open die.</translation>
    </message>
    <message>
        <source>The PDF was given up: one page took longer than {0} seconds.</source>
        <translation>De PDF is opgegeven: één pagina duurde langer dan {0} seconden.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation>Het ZIP-bestand is een val: een klein bestand erin zou enorm worden uitgepakt.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation>Het ZIP-bestand is een val: er komt meer uit dan het zegt.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation>Het ZIP-bestand is beschadigd en kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation>Het ZIP-bestand is te groot om veilig te openen: meer dan {0:,} bestanden of {1} GB.</translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation>De feed kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation>De feed heeft geen definitie van zijn velden: hij is beschadigd.</translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation>De feed heeft geen deel #{0}#: hij is beschadigd.</translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation>De feed is beschadigd vanaf regel {0}; wat ervoor staat is gelezen.</translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation>De feed is te groot om er een te zijn.</translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation>De opgeslagen pagina is te groot om veilig te openen.</translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation>De webpagina kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read. Save it in the browser once more.</source>
        <translation>De webpagina is beschadigd en kon niet worden gelezen. Sla haar opnieuw op in de browser.</translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation>De webpagina is te groot om er een te zijn.</translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation>Er staat geen foto in deze PDF.</translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation>Er staat geen foto in dit ZIP-bestand.</translation>
    </message>
    <message>
        <source>There is no photo in this feed.</source>
        <translation>Er staat geen foto in deze feed.</translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation>Er staat geen foto op deze opgeslagen pagina.</translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else. Save the page in the browser once more.</source>
        <translation>Er zit geen webpagina in: het bestand is beschadigd of iets anders. Sla de pagina opnieuw op in de browser.</translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation>De inhoud kon niet in de map van het programma worden bewaard.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation>
            <numerusform>%n wijziging nog niet opgeslagen</numerusform>
            <numerusform>%n wijzigingen nog niet opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation>
            <numerusform>Doorgaan met %n foto</numerusform>
            <numerusform>Doorgaan met %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation>Wat u hebt beslist is nog niet opgeslagen. ReTagger blijft het proberen.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n came from backups</source>
        <comment>%n came from backups</comment>
        <translation>
            <numerusform>%n komt uit back-ups</numerusform>
            <numerusform>%n komen uit back-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation>
            <numerusform>%n gegeven kon worden gelezen en is bewaard</numerusform>
            <numerusform>%n gegevens konden worden gelezen en zijn bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation>Het geheugen van ReTagger voor eerdere beslissingen was beschadigd: {0}. Het beschadigde bestand is apart gezet als {1}; uw foto’s zijn onaangeroerd.</translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation>De beslissingen in {0} konden niet worden overgenomen ({1}). Ze zijn er nog; sluit elke andere ReTagger, controleer of er ruimte op de schijf is, en start ReTagger opnieuw.</translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation>Tot dan blijven beslissingen alleen bewaard zolang ReTagger open is.</translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation>Tot dan wordt niet opgeslagen wat u beslist; ReTagger blijft het proberen.</translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation>er kon geen back-up worden geschreven: {0}</translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation>het geheugen van het programma</translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation>{0} Tot dan werkt ReTagger zonder en bekijkt foto’s opnieuw.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation>{0} kan niet worden geopend ({1}). Controleer of u in deze map mag schrijven.</translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} kan niet worden geopend of geschreven ({1}). Controleer of er ruimte op de schijf is en of u in deze map mag schrijven.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation>{0} kan niet worden geschreven: de schijf is vol ({1}). Maak ruimte op die schijf.</translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation>{0} is al gesloten.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} is beschadigd ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation>{0} is beschadigd en kan niet worden vervangen ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be repaired ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} is beschadigd en kon niet worden hersteld ({1}). Controleer of er ruimte op de schijf is en of u in deze map mag schrijven.</translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation>{0} is in gebruik door een ander programma. Wacht tot het klaar is, of sluit het.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation>{0} is geschreven door een nieuwere versie van ReTagger. Installeer die om het weer te gebruiken, of verplaats het bestand om opnieuw te beginnen.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation>
            <numerusform>%n bestand overgeslagen</numerusform>
            <numerusform>%n bestanden overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation>
            <numerusform>%n foto kon niet worden gelezen.</numerusform>
            <numerusform>%n foto’s konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged.</source>
        <comment>%n photos tagged.</comment>
        <translation>
            <numerusform>%n foto gelabeld.</numerusform>
            <numerusform>%n foto’s gelabeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation>Alle foto’s hebben een label.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation>
            <numerusform>{0} van %n foto getoond</numerusform>
            <numerusform>{0} van %n foto’s getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation>
            <numerusform>%n woning</numerusform>
            <numerusform>%n woningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation>Geen woning</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation>
            <numerusform>{0} van %n foto</numerusform>
            <numerusform>{0} van %n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} na te kijken</translation>
    </message>
</context>
</TS>
