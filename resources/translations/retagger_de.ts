<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation>Über ReTagger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation>Kein Foto verlässt ihn je.</translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation>ReTagger</translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation>Sortiert die Fotos vergleichbarer Immobilien nach Räumen, auf Ihrem eigenen Rechner. </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>trainiert am</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation>&amp;Über ReTagger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation>Zuordnungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation>Nur zu &amp;prüfende</translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation>Nach Tastendruck &amp;nächstes Foto</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation>&amp;Zweite Vermutung</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation>E&amp;ntscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance: {0}</source>
        <translation>Erscheinungsbild: {0}</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>&amp;Modell wählen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File p&amp;hotos that look the same there too</source>
        <translation>Gleich aussehende &amp;Fotos auch dort ablegen</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Ablegen unter</translation>
    </message>
    <message>
        <source>File under {0}</source>
        <translation>Ablegen unter {0}</translation>
    </message>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>&amp;Ähnliche finden</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>Beim Vergleichen</translation>
    </message>
    <message>
        <source>In Listings</source>
        <translation>Bei den Objekten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>In der Übersicht</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation>&amp;Fotos öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Pointer + key</source>
        <translation>Zeiger + Taste</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Zweite Vermutung</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle &amp;auswählen</translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation>Ausgewählte Fotos</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation>In Gruppen sortieren</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle Entscheidungen zurücknehmen</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>Das &amp;stimmt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation>Das mitgelieferte Modell verwenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation>Was die &amp;Räume bedeuten</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>nach Dateiname</translation>
    </message>
    <message>
        <source>by listing</source>
        <translation>nach Objekt</translation>
    </message>
    <message>
        <source>file the photo under the pointer</source>
        <translation>das Foto unter dem Zeiger ablegen</translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation>Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation>von Gruppe zu Gruppe</translation>
    </message>
    <message>
        <source>from listing to listing</source>
        <translation>von Objekt zu Objekt</translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation>von Foto zu Foto</translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation>Raster oder nebeneinander</translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation>Objekt ausblenden</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation>dieses Foto steht für den Raum</translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation>Objekt verschieben</translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation>Objekt umbenennen</translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation>nichts auswählen; Vorschau verlassen</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>unterwegs auswählen</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>eines mehr auswählen</translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation>nebeneinander: anderer Raum</translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation>durch die Fotos einer Zelle gehen</translation>
    </message>
    <message>
        <source>subject property</source>
        <translation>Bewertungsobjekt</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>take the suggestions, the rest is right: next listing</source>
        <translation>Vorschläge annehmen, der Rest stimmt: nächstes Objekt</translation>
    </message>
    <message>
        <source>take what names and copies suggest</source>
        <translation>annehmen, was Namen und Kopien vorschlagen</translation>
    </message>
    <message>
        <source>the rest is right: next listing</source>
        <translation>der Rest stimmt: nächstes Objekt</translation>
    </message>
    <message>
        <source>to the next photo to look at</source>
        <translation>zum nächsten Foto, das anzusehen ist</translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation>Ihre Entscheidungen bleiben in jedem Fall erhalten: Sie sind wieder da, wenn ein Ordner erneut geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation>Ein anderes Modell ordnet alle geöffneten Fotos neu zu. Was Sie entschieden haben, bleibt, auch wo das neue Modell den Raum nicht kennt.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Anderes Modell wählen…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modelle (*.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation>Das Modell, das zuordnet</translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation>Das mitgelieferte verwenden</translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation>Sie haben sich für Räume entschieden, die dieses Modell nicht kennt; sie bleiben: {0}.</translation>
    </message>
</context>
<context>
    <name>AgencyBox</name>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The agency&apos;s logo</source>
        <translation>Das Logo der Agentur</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>Der Name der Agentur</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation>Auch {0}   {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kartengröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every change here takes effect at once and is saved.</source>
        <translation>Änderungen gelten sofort und werden gespeichert.</translation>
    </message>
    <message>
        <source>Go on to the next photo after a key has filed one</source>
        <translation>Zum nächsten Foto gehen, wenn eine Taste eines zugeordnet hat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
</context>
<context>
    <name>AttributeActions</name>
    <message>
        <source>Also in it</source>
        <translation>Auch zu sehen</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Wie das Modell sagt</translation>
    </message>
    <message>
        <source>No {0}</source>
        <translation>Ohne {0}</translation>
    </message>
    <message>
        <source>Show only photos with</source>
        <translation>Nur Fotos zeigen mit</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation>Was es zeigt: {0}</translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildtexte</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What stands below each photo, under the listing&apos;s name. Click a caption to change it.</source>
        <translation>Was unter jedem Foto steht, unter dem Namen des Objekts. Klicken Sie auf einen Bildtext, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation>Kein Foto passt</translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation>Fotos nach Raum</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einer anderen Sicherheit.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Note on the listing: {0}</source>
        <translation>Notiz zum Objekt: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, bestätigt</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare only photos that show this</source>
        <translation>Nur Fotos vergleichen, die das zeigen</translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation>Jeder Raum jedes Objekts (F7)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Kernräume</translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation>Objekte in Spalten (F8)</translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation>Ein Raum, groß, über alle Objekte (F7)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation>Als PDF oder PNG speichern (Strg+P)</translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation>Ausgeblendete Objekte wieder zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation>Die Räume, die jedes Objekt zeigen sollte</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Mit {0}</translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation>Objekte nach Raum</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>Zeilenköpfe</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Vergleichsobjekt {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Fehlt: {0}</translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation>Bisher nicht gesehen: {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bewertungsobjekt</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation>Alle Objekte sind ausgeblendet</translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation>Foto des Raums automatisch wählen</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Ablegen unter</translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation>Raster oder nebeneinander</translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation>Objekt ausblenden</translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation>Dieses Foto steht für den Raum</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation>Objekt nach unten</translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation>Objekt nach oben</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation>Öffnen Sie einen Ordner mit einem Unterordner je Objekt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation>Objekt umbenennen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation>Alle Objekte zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation>Die {0} gleich aussehenden Fotos zeigen</translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation>Zeigen Sie sie wieder, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bewertungsobjekt</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Diese stimmen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation>Das Protokoll liegt in {0}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation>Automatisch: die schnellste auf diesem Rechner</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation>In Gebrauch: {0}.</translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>About {0} photos a second on this machine with {1}.</source>
        <translation>Etwa {0} Fotos pro Sekunde auf diesem Rechner mit {1}.</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>in den Einstellungen festgelegt</translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation>keine andere von {0} Engines ist hier schneller</translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation>nicht {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation>die schnellste von {0} Engines hier</translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation>die schnellste wird beim ersten Ordner mit {0} oder mehr Fotos ermittelt</translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation>die in den Einstellungen kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation>die einzige, die hier verwendet werden kann</translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation>{0} wurde langsamer als sie; mehr steht im Protokoll</translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation>{0} fiel im Betrieb aus; mehr steht im Protokoll</translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation>{0} ist schneller, kann aber nicht verwendet werden; mehr steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation>Alle Fotos ({0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Zuordnungen exportieren</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Datei oder Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>No photo was written</source>
        <translation>Kein Foto wurde geschrieben</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation>Nichts zu schreiben: Keines dieser Fotos ist zugeordnet.</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation>Nichts zu schreiben: Keines dieser Fotos haben Sie bestätigt oder verschoben.</translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation>Nichts zu schreiben: In diesem Teil sind keine Fotos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Erst prüfen</translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation>Nur geprüfte ({0})</translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation>Auswahl ({0})</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation>Angehalten. Was bisher geschrieben wurde, bleibt; exportieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation>Die ersten Zeilen des Exports</translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation>Die Zuordnungen sind geschrieben</translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation>Diese Gruppe: {0} ({1})</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation>Dateien neben den Fotos</translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation>{0} (*{1});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” counts as “{1}” here.</source>
        <translation>„{0}“ zählt hier als „{1}“.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation>{0} in {1}, außer:</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation>Adresse im Web, unter der die Fotos liegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation>Außenfotos zeigen</translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation>Feed, in den die Fotos kommen</translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation>Feeds (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation>Verknüpfen statt kopieren (braucht keinen weiteren Platz; nur auf demselben Laufwerk)</translation>
    </message>
    <message>
        <source>Per photo…</source>
        <translation>Je Foto…</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Einfügen in</translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation>Die Fotos in den Blättern der Räume zeigen</translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation>Der Standard kennt keinen Begriff für außen an sich: Er will wissen, was vom Haus zu sehen ist. Wenn Sie nichts anderes sagen, sind Außenfotos „Front of Structure“.</translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation>Webadresse der Fotos</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Was Außenfotos zeigen</translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation>Den Raum als Stichwort in jede Kopie schreiben (Lightroom, Bridge, Explorer)</translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation>Ihr eigener Feed (freiwillig)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation>Geschrieben nach {0}</translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation>Wählen Sie Fotos in der Liste; sie zeigen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Was Außenfotos zeigen</translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation>Was die ausgewählten Fotos zeigen</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation>Zu prüfende Fotos</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Zuordnungen aus {0} importieren</translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation>Nicht klar, welches Foto oder welche Zuordnung gemeint ist: {0}.</translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation>Hier nicht geöffnet: {0}.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over.</source>
        <translation>In der Spalte „attributes“ steht {0}: kein bekanntes Merkmal, oder weder 1 noch 0. Das bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>The column “rating” holds no number from 0 to 5 with {0}: these are passed over.</source>
        <translation>In der Spalte „rating“ steht mit {0} keine Zahl von 0 bis 5: Das bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation>In der Spalte „reviewed“ steht mit {0} weder Ja noch Nein: Diese Zeilen gelten als nicht geprüft.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation>Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>AUCH ZU SEHEN</translation>
    </message>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation>Zuordnung bestätigen (Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Kein Foto ausgewählt</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation>Wählen Sie Fotos aus, um sie einem Raum zuzuordnen: durch Ziehen oder mit seiner Taste.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Meine Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation>Die zweite Vermutung stimmt (Punkt)</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Diese stimmen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>WAS ES ZEIGT</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>IHRE BEWERTUNG</translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation>Eher {0}</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out toilets</source>
        <translation>WCs auslassen</translation>
    </message>
    <message>
        <source>No photo shows that.</source>
        <translation>Kein Foto zeigt das.</translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation>{0}, fertig</translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation>Alle Objekte sind fertig</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Zuordnungen exportieren…</translation>
    </message>
    <message>
        <source>File each photo with an arrow under the room it points to, as its file name or a copy of it says (comma). A photo&apos;s own key keeps it as it is. Shift+Enter takes the suggestions, and says that the rest is right.</source>
        <translation>Jedes Foto mit Pfeil unter dem Raum ablegen, auf den er zeigt, wie der Dateiname oder eine Kopie es sagt (Komma). Die Taste seines eigenen Raums lässt ein Foto, wie es ist. Umschalt+Enter nimmt die Vorschläge an und bestätigt den Rest.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation>Fertige Objekte</translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation>Nächstes Objekt</translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation>Fotos nach Objekt</translation>
    </message>
    <message>
        <source>Point at a photo and press a key: it needs no click.</source>
        <translation>Auf ein Foto zeigen und die Taste drücken: ein Klick ist nicht nötig.</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Überspringen →</translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation>DIE AUSWAHL IST</translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation>Der Rest stimmt: fertig</translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation>Der Rest stimmt: nächstes Objekt</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} anzusehen</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Zurück</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Neu einlesen (F5)</translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation>Details zeigen oder ausblenden (Strg+I)</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are in use. The former file is kept: {0}</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, deshalb gelten die üblichen. Die frühere Datei ist aufgehoben: {0}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modelle (*.onnx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation>Fotos, Exposés, Archive, Seiten und Feeds ({0} {1});;Fotos ({0});;Exposés, Archive, gespeicherte Seiten und Feeds ({1});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation>von Ihnen, wie vermutet</translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation>von Ihnen; vermutet: {0}</translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation>von Ihnen; dieses Modell kennt so etwas nicht</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation>Fotos des Objekts</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>AUCH ZU SEHEN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Weiter →</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>WAS ES ZEIGT</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>IHRE BEWERTUNG</translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation>{0} VON {1}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Zurück</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>RankedPage</name>
    <message>
        <source>Look-alikes, the nearest first</source>
        <translation>Ähnliche, die nächsten zuerst</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>{0} von dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation>In den geöffneten Ordnern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Neu einlesen (F5)</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Note on the listing</source>
        <translation>Notiz zum Objekt</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Notiz zum Foto</translation>
    </message>
    <message>
        <source>These photos have different notes.</source>
        <translation>Diese Fotos haben verschiedene Notizen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All photos of one room</source>
        <translation>Alle Fotos eines Raums</translation>
    </message>
    <message>
        <source>All rooms of all listings, in a table</source>
        <translation>Alle Räume aller Objekte, in einer Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildtexte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confidences</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Edit captions…</source>
        <translation>Bildtexte bearbeiten…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On one page where it can be</source>
        <translation>Wenn möglich auf einer Seite</translation>
    </message>
    <message>
        <source>One room of each listing</source>
        <translation>Ein Raum jedes Objekts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation>PDF, ein Dokument</translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation>PNG, ein Bild je Seite</translation>
    </message>
    <message>
        <source>Page {0} of {1}, {2}</source>
        <translation>Seite {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>So wird die Seite aussehen</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>Die Seite kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation>Kein Programm öffnet {0}</translation>
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
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Alles, was Sie entschieden haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>ResoPage</name>
    <message>
        <source>In the RESO table</source>
        <translation>In der RESO-Tabelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation>Wie jede Zuordnung in der RESO-Tabelle heißt (ImageOf). Nur die Begriffe des Standards stehen zur Wahl. Bei Außenfotos fragt der Export, was sie zeigen, wenn Sie hier nicht einen Begriff festlegen.</translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation>wird bei jedem Export gefragt</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (üblich)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Zuordnungen exportieren…</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Den Rest durchsehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation>Zu keinem Foto ist noch eine Frage offen</translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation>Nein, {0}   ( . )</translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation>Bisher nichts zu prüfen</translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation>Noch werden Fotos zugeordnet. Die, die einen Blick brauchen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Überspringen →</translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation>Das Foto, bei dem das Modell unsicher war, ist erledigt</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation>Ja, {0}</translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation>Sie haben jedes Foto angesehen. Sie können die Zuordnungen jetzt exportieren.</translation>
    </message>
    <message>
        <source>also in it</source>
        <translation>auch zu sehen</translation>
    </message>
    <message>
        <source>or it is</source>
        <translation>oder es ist</translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation>{0} ZU PRÜFEN · {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, Taste {1}</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation>Ein Raum Ihres eigenen Modells; was er bedeutet, weiß, wer es gemacht hat.</translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation>Was die Räume bedeuten</translation>
    </message>
    <message>
        <source>Your own room: photos come here when you file them here.</source>
        <translation>Ihr eigener Raum: Fotos kommen hierher, wenn Sie sie hier ablegen.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>RÄUME</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation>kein Foto passt zum Filter</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} zu prüfen</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>A letter files the selected photos under its room. A room of your own counts as another one where a format knows only certain rooms.</source>
        <translation>Ein Buchstabe legt die ausgewählten Fotos unter seinem Raum ab. Ein eigener Raum zählt als ein anderer, wo ein Format nur bestimmte Räume kennt.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Ein Raum braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Give the new room a name first.</source>
        <translation>Geben Sie dem neuen Raum zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Name eines neuen Raums</translation>
    </message>
    <message>
        <source>Name of a room of your own, such as Wine cellar</source>
        <translation>Name eines eigenen Raums, etwa Weinkeller</translation>
    </message>
    <message>
        <source>Reset keys, colours and order</source>
        <translation>Tasten, Farben und Reihenfolge zurücksetzen</translation>
    </message>
    <message>
        <source>There is a room “{0}” already.</source>
        <translation>Einen Raum „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your own rooms stay</source>
        <translation>Ihre eigenen Räume bleiben</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name and logo appear on every report and contact sheet that you make from now on.</source>
        <translation>Name und Logo stehen auf jedem Bericht und Kontaktbogen, den Sie von nun an erstellen.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation>Kein Objekt hat ein Foto dieses Raums</translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation>Ein Raum nebeneinander</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>Das Foto kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Likeness from 0 to 100; 100 is the same photo again</source>
        <translation>Ähnlichkeit von 0 bis 100; 100 ist noch einmal dasselbe Foto</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Look-alikes of {0}</source>
        <translation>Ähnliche wie {0}</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Keine ähnlichen</translation>
    </message>
    <message>
        <source>Photos can be compared once they are tagged. Try again in a moment.</source>
        <translation>Fotos können verglichen werden, sobald sie zugeordnet sind. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>TAG THE SELECTED AS</source>
        <translation>ZUORDNEN ALS</translation>
    </message>
    <message>
        <source>There is no other photo.</source>
        <translation>Es gibt kein anderes Foto.</translation>
    </message>
    <message>
        <source>the nearest {0} of {1}</source>
        <translation>die nächsten {0} von {1}</translation>
    </message>
    <message>
        <source>← Back   Esc</source>
        <translation>← Zurück   Esc</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Ordner mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation>Jeder Ordner darin ist ein Objekt. ReTagger sortiert die Fotos nach Räumen, auf diesem Rechner: Kein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation>Fotos werden gesucht: bisher {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation>Fotos verlassen diesen Rechner nie</translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation>Fotos verlassen diesen Rechner nie</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation>Jede Sicherheit</translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation>Mindestens {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation>Unter {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kartengröße</translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation>Kartengröße (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation>Name, Objekt, Raum</translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation>Zum Beispiel: raum:Küche -objekt:&quot;Eichenweg 12&quot; sicherheit:&lt;80 ungesehen; UND, ODER, NICHT, ( )</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation>Zu prüfen {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation>Nur Fotos zeigen, die zu prüfen sind</translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation>Nur Fotos zeigen, bei denen das Modell so sicher ist</translation>
    </message>
    <message>
        <source>Show only photos with a fireplace, without a toilet …</source>
        <translation>Nur Fotos mit Kamin, ohne WC zeigen …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation>
            <numerusform>%n Foto in einem anderen Raum sieht genauso aus</numerusform>
            <numerusform>%n Fotos in anderen Räumen sehen genauso aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Bathtub</source>
        <translation>Badewanne</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Kamin</translation>
    </message>
    <message>
        <source>Kitchen island</source>
        <translation>Kücheninsel</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>WC</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>bathtub</source>
        <translation>Badewanne</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>Kamin</translation>
    </message>
    <message>
        <source>kitchen island</source>
        <translation>Kücheninsel</translation>
    </message>
    <message>
        <source>the model says {0}</source>
        <translation>das Modell sagt {0}</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>WC</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Sie haben es gesagt</translation>
    </message>
    <message>
        <source>{0}   (Shift+{1})</source>
        <translation>{0}   (Umschalt+{1})</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}: nein</translation>
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
            <numerusform>%n Foto hierher verschieben</numerusform>
            <numerusform>%n Fotos hierher verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
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
        <translation>wartet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Caption of %n photo</source>
        <comment>Captions of %n photos</comment>
        <translation>
            <numerusform>Bildtext von %n Foto</numerusform>
            <numerusform>Bildtexte von %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Bildtext von {0}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation>
            <numerusform>%n Foto bestätigen</numerusform>
            <numerusform>%n Fotos bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation>
            <numerusform>Das andere %n Foto von {0} bestätigen</numerusform>
            <numerusform>Die anderen %n Fotos von {0} bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>{0} bestätigen</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Zuordnungen aus {0} importieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: no {0}</source>
        <comment>Mark %n photos: no {0}</comment>
        <translation>
            <numerusform>%n Foto kennzeichnen: ohne {0}</numerusform>
            <numerusform>%n Fotos kennzeichnen: ohne {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: {0}</source>
        <comment>Mark %n photos: {0}</comment>
        <translation>
            <numerusform>%n Foto kennzeichnen: {0}</numerusform>
            <numerusform>%n Fotos kennzeichnen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {0}: no {1}</source>
        <translation>{0} kennzeichnen: ohne {1}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>{0} kennzeichnen: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation>
            <numerusform>%n Foto zur zweiten Vermutung verschieben</numerusform>
            <numerusform>%n Fotos zur zweiten Vermutung verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation>
            <numerusform>%n Foto nach „{0}“ verschieben</numerusform>
            <numerusform>%n Fotos nach „{0}“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation>{0} zur zweiten Vermutung verschieben</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} nach „{1}“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n photo</source>
        <comment>Note on %n photos</comment>
        <translation>
            <numerusform>Notiz zu %n Foto</numerusform>
            <numerusform>Notiz zu %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n photo {0}</source>
        <comment>Rate %n photos {0}</comment>
        <translation>
            <numerusform>%n Foto mit {0} bewerten</numerusform>
            <numerusform>%n Fotos mit {0} bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {0} {1}</source>
        <translation>{0} mit {1} bewerten</translation>
    </message>
    <message numerus="yes">
        <source>Remove the note on %n photo</source>
        <comment>Remove the notes on %n photos</comment>
        <translation>
            <numerusform>Notiz zu %n Foto entfernen</numerusform>
            <numerusform>Notizen zu %n Fotos entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Notiz zu {0} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion: {0}</source>
        <comment>Take %n suggestions: {0}</comment>
        <translation>
            <numerusform>%n Vorschlag annehmen: {0}</numerusform>
            <numerusform>%n Vorschläge annehmen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation>
            <numerusform>%n Entscheidung zurücknehmen</numerusform>
            <numerusform>%n Entscheidungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle Entscheidungen zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation>Entscheidung über {0} zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back what is in %n photo</source>
        <comment>Take back what is in %n photos</comment>
        <translation>
            <numerusform>Zurücknehmen, was auf %n Foto zu sehen ist</numerusform>
            <numerusform>Zurücknehmen, was auf %n Fotos zu sehen ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is in {0}</source>
        <translation>Zurücknehmen, was auf {0} zu sehen ist</translation>
    </message>
    <message numerus="yes">
        <source>Take the stars off %n photo</source>
        <comment>Take the stars off %n photos</comment>
        <translation>
            <numerusform>%n Foto die Sterne nehmen</numerusform>
            <numerusform>%n Fotos die Sterne nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off {0}</source>
        <translation>{0} die Sterne nehmen</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} key rooms</source>
        <comment>%n of {0} key rooms</comment>
        <translation>
            <numerusform>%n von {0} Kernräumen</numerusform>
            <numerusform>%n von {0} Kernräumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation>
            <numerusform>%n Foto, das genauso aussieht</numerusform>
            <numerusform>%n Fotos, die genauso aussehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation>Sieht aus wie ein Foto in: {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation>Unter „{0}“ ist kein Foto abgelegt</translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation>Unter „{0}“ ist bisher kein Foto abgelegt</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation>Foto {0} von {1}: das Mausrad über dieser Zahl, oder {2}, zeigt das nächste</translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation>Sie haben dieses Foto für den Raum gewählt</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>auch in {0}</translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation>auch in: {0}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none with {0}</source>
        <translation>keines mit {0}</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation>{0} gleiche</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n noch offen</numerusform>
            <numerusform>{0}, %n noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n unreadable</source>
        <comment>{0}, %n unreadable</comment>
        <translation>
            <numerusform>{0}, %n unlesbar</numerusform>
            <numerusform>{0}, %n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: in %n of {1} listings</source>
        <comment>{0}: in %n of {1} listings</comment>
        <translation>
            <numerusform>{0}: in %n von {1} Objekten</numerusform>
            <numerusform>{0}: in %n von {1} Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: no photo shows {1}</source>
        <translation>{0}: kein Foto zeigt {1}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation>ReTagger wurde beim letzten Mal unerwartet beendet. Ihre Entscheidungen sind erhalten. Das Protokoll sagt, was geschah.</translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation>Das Protokoll liegt in {0}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation>
            <numerusform>%n Foto ausgewählt</numerusform>
            <numerusform>%n Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star (Alt+{0})</source>
        <comment>%n stars (Alt+{0})</comment>
        <translation>
            <numerusform>%n Stern (Alt+{0})</numerusform>
            <numerusform>%n Sterne (Alt+{0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on the photo</source>
        <comment>Note on the %n photos</comment>
        <translation>
            <numerusform>Notiz zum Foto</numerusform>
            <numerusform>Notiz zu den %n Fotos</numerusform>
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
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation>
            <numerusform>%n Foto nicht angesehen; etwa eines davon wird falsch sein.</numerusform>
            <numerusform>%n Fotos nicht angesehen; etwa eines davon wird falsch sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation>
            <numerusform>%n Foto nicht angesehen; etwa {0} davon werden falsch sein.</numerusform>
            <numerusform>%n Fotos nicht angesehen; etwa {0} davon werden falsch sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation>
            <numerusform>%n Foto nicht angesehen; kaum eines davon wird falsch sein.</numerusform>
            <numerusform>%n Fotos nicht angesehen; kaum eines davon wird falsch sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation>
            <numerusform>%n Foto anzusehen; findet etwa {0} der falschen, übrig bleiben etwa {1}.</numerusform>
            <numerusform>%n Fotos anzusehen; findet etwa {0} der falschen, übrig bleiben etwa {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation>
            <numerusform>%n Foto anzusehen; keines bleibt ungesehen.</numerusform>
            <numerusform>%n Fotos anzusehen; keines bleibt ungesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-Bit-Ganzzahlen</translation>
    </message>
    <message numerus="yes">
        <source>About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.</source>
        <comment>About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.</comment>
        <translation>
            <numerusform>Etwa {0} Fotos pro Sekunde auf diesem Rechner mit {1}; an %n Foto geprüft, dieselbe Antwort bei {2}&#xa0;%.</numerusform>
            <numerusform>Etwa {0} Fotos pro Sekunde auf diesem Rechner mit {1}; an %n Fotos geprüft, dieselben Antworten bei {2}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation>Sie konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation>Sie fiel im Betrieb aus; {0} übernahm.</translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation>Ihre Antworten sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation>Ihre Zuordnungen weichen bei {1} von {2} Fotos von denen von {0} ab.</translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation>Ihre Wahrscheinlichkeiten weichen im Mittel um {1:.1f}&#xa0;% von denen von {0} ab.</translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation>OpenVINO ist nicht installiert.</translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation>Die Engine {0} kann mit {1} nicht verwendet werden: {2}</translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation>Die Engine {0} kann {1} nicht laden. Wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation>Die Modelldatei {0} kann nicht geöffnet werden ({1}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation>Die Modelldatei {0} gibt es nicht. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation>Die Modelldatei {0} ist beschädigt oder kein ONNX-Modell. Kopieren Sie sie neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation>Das Programm endete, während sie erprobt wurde.</translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation>Es gibt keine Engine {0}. Die Engines sind {1}.</translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation>Neben dem Modell gibt es keine Datei {0}.</translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation>Dieser Prozessor rechnet nicht mit bfloat16.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} Fotos/s</translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation>{0} wurde aus einem anderen Modell als {1} gemacht.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation>
            <numerusform>%n von Ihnen bestätigt oder gewählt</numerusform>
            <numerusform>%n von Ihnen bestätigt oder gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo is left out: {0}</source>
        <comment>%n photos are left out: {0}</comment>
        <translation>
            <numerusform>%n Foto wird ausgelassen: {0}</numerusform>
            <numerusform>%n Fotos werden ausgelassen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation>
            <numerusform>%n Foto noch nicht zugeordnet.</numerusform>
            <numerusform>%n Fotos noch nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation>
            <numerusform>%n Foto ist noch zu prüfen.</numerusform>
            <numerusform>%n Fotos sind noch zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation>
            <numerusform>%n Foto wurde ausgelassen: Es ist nicht zugeordnet.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen: Sie sind nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation>
            <numerusform>%n Foto wurde ausgelassen: Niemand hat es bestätigt.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen: Niemand hat sie bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation>
            <numerusform>%n Foto wurde ausgelassen: Es ist mehr, als {0} in einem Objekt Platz hat.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen: Es sind mehr, als {0} in einem Objekt Platz hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation>
            <numerusform>%n Foto wurde ausgelassen: Sein Format nimmt {0} nicht an (nur {1}); in einer .zip wird es zu JPEG.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen: Ihr Format nimmt {0} nicht an (nur {1}); in einer .zip werden sie zu JPEG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation>
            <numerusform>%n Foto wurde ausgelassen: Sein Objekt fehlt im Feed.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen: Ihre Objekte fehlen im Feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation>Neben jedem Foto eine kleine Datei mit seinem Raum als Stichwort, seinen Sternen und seiner Notiz, für digiKam, darktable und andere. Die Fotos selbst bleiben unberührt. Lightroom liest neben JPEG, PNG oder TIFF keine: Wählen Sie dafür Raumordner mit Stichwörtern in den Kopien.</translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation>Eine Tabelle nach dem RESO Data Dictionary, für Listing-Systeme und Bewertungsformulare.</translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation>BLM-Medien (Rightmove, Großbritannien)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation>Kopien der Fotos, sortiert in einen Ordner je Raum, auf Wunsch mit dem Raum als Stichwort in jeder Kopie (für Lightroom und andere). Nichts wird verschoben oder überschrieben.</translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation>Jedes Foto mit der Wahrscheinlichkeit jedes Raums, für andere Programme.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>It knows no attribute; choose another model.</source>
        <translation>Es kennt keine Merkmale; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Es kennt {0}.</translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation>Kyero-Medien (Spanien, Portugal, Frankreich, Italien)</translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation>Verknüpfungen gehen nur auf dem Laufwerk der Fotos, und {0} liegt auf einem anderen. Wählen Sie Kopien oder einen Ordner auf jenem Laufwerk.</translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation>Verknüpfungen sind die Fotos selbst, und die werden nie verändert: Stichwörter brauchen Kopien.</translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation>Eine Zeile je Foto, für jede Tabellenkalkulation; sie kann bearbeitet und wieder importiert werden.</translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation>OpenImmo-Medien (Deutschland, Österreich)</translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation>Fotos können in Feeds von OpenImmo, REAXML und Kyero eingefügt werden, nicht in {0}.</translation>
    </message>
    <message>
        <source>Photos on pages, with captions, notes and your agency&apos;s name and logo, to hand over. The next step shows the pages.</source>
        <translation>Fotos auf Seiten, mit Bildtexten, Notizen sowie Name und Logo Ihrer Agentur, zum Weitergeben. Der nächste Schritt zeigt die Seiten.</translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation>REAXML-Medien (Australien, Neuseeland)</translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation>RESO-Medientabelle (CSV)</translation>
    </message>
    <message>
        <source>Report (PDF, PNG)</source>
        <translation>Bericht (PDF, PNG)</translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation>Raumordner</translation>
    </message>
    <message>
        <source>The model cannot tell whether a photo shows {0}. {1}</source>
        <translation>Das Modell kann nicht sagen, ob ein Foto {0} zeigt. {1}</translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation>Die Fotos brauchen {0}, und {1} hat {2} frei. Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation>Die Fotos, die ein Mensch bestätigt oder verschoben hat, mit ihren Räumen, um ein besseres Modell zu trainieren.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation>Der Fototeil einer BLM-Datei: Bildtexte, Grundrisse und Energieausweis an ihren Plätzen, in einer ZIP mit den Fotos oder allein als .blm. Preis und Adresse sind Sache Ihrer Maklersoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation>Der Fototeil eines Kyero-Feeds: Bilder in Berichtsreihenfolge, Grundrisse gekennzeichnet. Preis und Adresse sind Sache Ihrer Maklersoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation>Der Fototeil einer REAXML-Datei: Hauptfoto, Bilder nach Buchstaben und Grundrisse, in Berichtsreihenfolge. Preis und Adresse sind Sache Ihrer Maklersoftware.</translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation>Der Fototeil einer OpenImmo-Übertragung: Gruppen, Titel und Reihenfolge, in einer ZIP mit den Fotos oder allein als .xml. Preis und Adresse sind Sache Ihrer Maklersoftware.</translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation>Die Tabelle mit Filtern, eine Übersicht der Objekte und Räume und ein Blatt je Raum.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation>XMP-Begleitdateien</translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation>sie kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation>es ist ein Ordner. Benennen Sie ihn um, damit eine Begleitdatei so heißen kann.</translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation>es ist ein Foto. Benennen Sie es um, damit eine Begleitdatei so heißen kann.</translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation>sie ist zu groß für eine Begleitdatei.</translation>
    </message>
    <message>
        <source>{0} (you said so)</source>
        <translation>{0} (Sie haben es gesagt)</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation>{0} kann nicht gelesen werden ({1}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation>{0} kann nicht gelesen werden: beschädigt oder keine Arbeitsmappe. Speichern Sie sie neu als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation>{0} kann nicht gelesen werden: altes XLS-Format oder ein Kennwort. Speichern Sie sie als XLSX ohne Kennwort.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation>{0} kann nicht gelesen werden: keine XLSX-Arbeitsmappe. Speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation>{0} kann nicht gelesen werden: zu groß für eine Tabelle von Zuordnungen.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation>{0} kann nicht gelesen werden: Die Zeichen sind unbekannt kodiert. Speichern Sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation>{0} holt Fotos aus dem Web, und es wurde keine Adresse angegeben: Sie werden nach ihrem Pfad benannt.</translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation>{0} hat keine Spalte „{1}“: Es ist keine Tabelle von Zuordnungen.</translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation>{0} hat keine Objekte in diesem Format. Wählen Sie den Feed, in den die Fotos sollen.</translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation>{0} hat keine Begleitdatei: Es liegt in einer anderen Datei. Wählen Sie dafür Raumordner.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation>{0} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation>{0} ist ein Foto und ginge verloren. Geben Sie dem Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation>{0} ist eine andere Tabelle als die von Trainingsdaten. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation>{0} ist nahe Zeile {1} beschädigt ({2}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation>{0} ist beschädigt oder kein XML-Feed. Wählen Sie den Feed, in den die Fotos sollen.</translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation>{0} fehlt in der Datei: Es kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation>{0} fehlt in der Datei: {1}</translation>
    </message>
    <message>
        <source>{0} is there already. Press again to replace it.</source>
        <translation>{0} ist schon vorhanden. Drücken Sie noch einmal, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation>{0} ist zu groß für einen Feed.</translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation>{0} liegt in {1}, wo diese Fotos herkommen: Die Kopien würden beim nächsten Mal mit ihnen geöffnet. Wählen Sie einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation>{0} wurde ohne Stichwörter kopiert: {1}.</translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation>{0} blieb, wie es ist: {1}</translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation>{0} wurde ausgelassen: Ein anderes Foto dieses Exports hat dieselbe Begleitdatei.</translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation>{0} wurde ausgelassen: Ein anderes Programm hat gerade eine Datei dieses Namens angelegt.</translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation>{0} wurde ausgelassen: Es kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} was left out: {1}.</source>
        <translation>{0} wurde ausgelassen: {1}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation>{0} kann nicht geschrieben werden: Es ist ein Gerät oder eine Pipe. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation>{0} kann nicht geschrieben werden: Es ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation>{0} kann nicht geschrieben werden: schreibgeschützt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation>{0} kann nicht geschrieben werden: Der Pfad ist zu lang. Wählen Sie einen kürzeren Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation>{0} kann nicht geschrieben werden: keine Berechtigung, oder in einem anderen Programm geöffnet. Schließen Sie es dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>{0} kann nicht geschrieben werden: Das Laufwerk ist voll. Schaffen Sie Platz, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation>{0} kann nicht geschrieben werden: Einen Ordner dieses Namens gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no permission to write into its folder. Choose another folder, or have this one made writable.</source>
        <translation>{0} kann nicht geschrieben werden: In diesen Ordner darf nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder lassen Sie diesen freigeben.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>AND</source>
        <translation>UND</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NICHT</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>sicherheit</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datei</translation>
    </message>
    <message>
        <source>has</source>
        <translation>zeigt</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notiz</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>sterne</translation>
    </message>
    <message>
        <source>room</source>
        <translation>raum</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>ungesehen</translation>
    </message>
</context>
<context>
    <name>filter trouble</name>
    <message>
        <source>&quot;12 Oak&quot;</source>
        <translation>&quot;Eichenweg 12&quot;</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>A parenthesis is open. Close it with “)”.</source>
        <translation>Eine Klammer ist offen. Schließen Sie sie mit „)“.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it: {0}&quot;</source>
        <translation>Ein Anführungszeichen ist offen. So wird es geschlossen: {0}&quot;</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>kamin</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>garten</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>küche</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>hähne</translation>
    </message>
    <message>
        <source>“{0}:” cannot be compared with “{1}”: {2}</source>
        <translation>„{0}:“ lässt sich nicht mit „{1}“ vergleichen: {2}</translation>
    </message>
    <message>
        <source>“{0}:” is no field, and is looked for as it stands. Fields: {1}</source>
        <translation>„{0}:“ ist kein Feld und wird so gesucht, wie es dasteht. Felder: {1}</translation>
    </message>
    <message>
        <source>“{0}:” needs a number from 0 to {1}: {2}</source>
        <translation>„{0}:“ braucht eine Zahl von 0 bis {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}:” needs something behind it: {1}</source>
        <translation>Hinter „{0}:“ fehlt etwas: {1}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation>Die Datei heißt „{0}“: {1}?</translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation>{0} sieht genauso aus: {1}?</translation>
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
            <numerusform>%n Foto schon so entschieden.</numerusform>
            <numerusform>%n Fotos schon so entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation>
            <numerusform>%n Foto, über das niemand entschieden hat.</numerusform>
            <numerusform>%n Fotos, über die niemand entschieden hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation>
            <numerusform>%n Foto würde sich ändern.</numerusform>
            <numerusform>%n Fotos würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating or note would change.</source>
        <comment>%n ratings and notes would change.</comment>
        <translation>
            <numerusform>%n Bewertung oder Notiz würde sich ändern.</numerusform>
            <numerusform>%n Bewertungen und Notizen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation>
            <numerusform>Auch Zuordnungen übernehmen, die dieses Modell nicht kennt (%n Foto): {0}</numerusform>
            <numerusform>Auch Zuordnungen übernehmen, die dieses Modell nicht kennt (%n Fotos): {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation>
            <numerusform>%n Foto ändern</numerusform>
            <numerusform>%n Fotos ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n photo would change.</source>
        <comment>What is in %n photos would change.</comment>
        <translation>
            <numerusform>Was auf %n Foto zu sehen ist, würde sich ändern.</numerusform>
            <numerusform>Was auf %n Fotos zu sehen ist, würde sich ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation>Etwas ging schief, womit ReTagger nicht gerechnet hat. Mehr steht im Protokoll (Hilfe &gt; Protokoll öffnen).</translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation>Was Sie entschieden haben, konnte nicht gespeichert werden. Mehr steht im Protokoll (Hilfe &gt; Protokoll öffnen).</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation>
            <numerusform>%n Änderung konnte noch nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen konnten noch nicht gespeichert werden.</numerusform>
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
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Photoshop file</source>
        <comment>%n Photoshop files</comment>
        <translation>
            <numerusform>%n Photoshop-Datei</numerusform>
            <numerusform>%n Photoshop-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation>
            <numerusform>%n ZIP-Datei</numerusform>
            <numerusform>%n ZIP-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation>
            <numerusform>%n ZIP-Datei in einer ZIP-Datei</numerusform>
            <numerusform>%n ZIP-Dateien in einer ZIP-Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation>
            <numerusform>%n Archiv</numerusform>
            <numerusform>%n Archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation>
            <numerusform>%n Rohbild neben seinem JPEG</numerusform>
            <numerusform>%n Rohbilder neben ihren JPEGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation>
            <numerusform>%n Rohbild einer Art, die nicht lesbar ist</numerusform>
            <numerusform>%n Rohbilder einer Art, die nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation>
            <numerusform>%n Datei ausgelassen: {0}.</numerusform>
            <numerusform>%n Dateien ausgelassen: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation>
            <numerusform>%n Logo, Symbol, Kartenteil oder Porträt</numerusform>
            <numerusform>%n Logos, Symbole, Kartenteile oder Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation>
            <numerusform>%n nicht aus iCloud geladen</numerusform>
            <numerusform>%n nicht aus iCloud geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation>
            <numerusform>%n Foto im Web</numerusform>
            <numerusform>%n Fotos im Web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation>
            <numerusform>%n Foto, das ein Feed nennt und das fehlt</numerusform>
            <numerusform>%n Fotos, die ein Feed nennt und die fehlen</numerusform>
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
        <translation>Öffnen Sie ein PDF oder eine ZIP-Datei selbst, um zu sehen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n OF {0} DONE</source>
        <comment>%n OF {0} DONE</comment>
        <translation>
            <numerusform>%n VON {0} FERTIG</numerusform>
            <numerusform>%n VON {0} FERTIG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation>
            <numerusform>%n Foto noch nicht zugeordnet</numerusform>
            <numerusform>%n Fotos noch nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation>Foto für „{0}“ automatisch wählen</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>{0} ausblenden</translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation>{0} steht für „{1}“</translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation>{0} zum Bewertungsobjekt machen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation>Kein Bewertungsobjekt</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Notiz zu {0} entfernen</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Take the suggestion</source>
        <comment>Take %n suggestions</comment>
        <translation>
            <numerusform>Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation>
            <numerusform>Sie haben %n Foto durchgesehen. Sie können die Zuordnungen jetzt exportieren.</numerusform>
            <numerusform>Sie haben %n Fotos durchgesehen. Sie können die Zuordnungen jetzt exportieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n left</source>
        <comment>{0}, %n left</comment>
        <translation>
            <numerusform>{0}, noch %n</numerusform>
            <numerusform>{0}, noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n noch offen</numerusform>
            <numerusform>{0}, %n noch offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, free-standing or built in.</source>
        <translation>Eine Badewanne, freistehend oder eingebaut.</translation>
    </message>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation>Badewanne, Dusche, Waschbecken oder WC, auch ein separates WC. Eine Waschmaschine allein ist ein Hauswirtschaftsraum: Sonstiges.</translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation>Ein Bett im Raum, ein Schlafsofa als Bett, ein Kinderbett. Ein Raum ohne Bett ist kein Schlafzimmer: Leer ist er Sonstiges, mit Schlafzimmer als weiterer Zuordnung, wo ein Einbauschrank oder Ähnliches darauf hinweist.</translation>
    </message>
    <message>
        <source>A fireplace or a stove with a visible fire, lit or not.</source>
        <translation>Ein Kamin oder ein Ofen mit sichtbarem Feuer, an oder aus.</translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation>Ein Sitz- oder Stehplatz im Freien, der zur Wohnung gehört: Balkon, Loggia, Dachterrasse, Veranda, Deck, Terrasse, mit oder ohne Dach. Balkon ist es, wo dieser Platz den größten Teil des Fotos füllt; eine Terrasse, die Teil eines Gartens ist, ein Poolrand oder ein Blick auf das Haus ist Außenansicht, mit Balkon als weiterer Zuordnung; ein Blick über das Geländer ist Balkon und Außenansicht.</translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation>Ein Esstisch mit Stühlen, der mehr vom Foto füllt als Küche oder Sofas. Bei offenem Grundriss gibt der größte Teil den Raum, und jeder andere Teil von einem Viertel oder mehr ist eine weitere Zuordnung; Hocker an einer Theke sind Küche.</translation>
    </message>
    <message>
        <source>A television set.</source>
        <translation>Ein Fernseher.</translation>
    </message>
    <message>
        <source>A toilet bowl, whole or in part.</source>
        <translation>Eine Toilettenschüssel, ganz oder teilweise.</translation>
    </message>
    <message>
        <source>A washing machine or a tumble dryer.</source>
        <translation>Eine Waschmaschine oder ein Wäschetrockner.</translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation>Ein Weg hindurch: Eingang, Flur, Podest, Treppe, Aufzug und Treppenhaus. Räume, die durch die Türen zu sehen sind, zählen nicht. Ein Ankleidezimmer oder Abstellraum ist Sonstiges; Treppen oder Laubengänge im Freien sind Außenansicht; ein Wohnraum mit einer Treppe am Rand ist Wohnzimmer.</translation>
    </message>
    <message>
        <source>A worktop in a kitchen with a way around it; a peninsula too.</source>
        <translation>Eine Arbeitsfläche in der Küche, um die man herumgehen kann; auch eine Halbinsel.</translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation>Eine Arbeitsplatte mit Spüle, Herd oder Kochfeld, auch eine Kochnische, möbliert oder nicht; auch ein ungewöhnlicher Blick darauf: an der Arbeitsplatte entlang, in die Schränke, ein Backofen.</translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation>Jeder andere Innenraum (Hauswirtschaftsraum, Lager, Arbeitszimmer, Fitnessraum, Sauna, Innenpool, Garage, Ankleide, Laden, Lobby mit Empfang), Details, die keinen Raum zeigen, ein leerer Raum, der alles sein könnte (was er sein könnte, ist eine weitere Zuordnung), und was gar keine Immobilie ist.</translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation>Räume von oben gezeichnet, in Linien oder perspektivisch, von Hand oder am Rechner. Ein Lageplan oder eine Karte ist Grafik.</translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation>Sofas, Sessel, ein Kamin mit Sitzplätzen: ein Platz zum Sitzen im Haus. Ohne Möbel ist es Sonstiges, mit Wohnzimmer als weiterer Zuordnung, wo ein Kamin oder Ähnliches darauf hinweist.</translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation>Das Gebäude und alles darum herum: Fassade (mit ihren Balkonen), Straße, Garten, Einfahrt, Außenpool, gemeinsamer Hof, die Aussicht, das Haus aus der Luft.</translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation>Die Zuordnung ist der Raum, den das Foto zeigen sollte, in der Regel der, der das meiste davon füllt. Jeder andere Raum, der ein Viertel des Fotos oder mehr einnimmt oder unter dem ein Kollege es ebenso gut hätte ablegen können, ist auch richtig: eine weitere Zuordnung.</translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation>Was gemacht und nicht fotografiert ist: Karte, Lageplan, Logo, Energieausweis, Anzeige, Textseite, mehrere Fotos in einem. Ein Foto mit Wasserzeichen oder Bildtext behält seinen Raum.</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation>ein Eintrag ihres ersten Verzeichnisses ist beschädigt</translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation>sie hat einen Dokumenttyp, den kein XMP hat.</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>sie hat kein Bild</translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation>sie ist beschädigt oder kein XMP ({0}).</translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation>sie ist kein JPEG</translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation>sie ist kein PNG</translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation>sie ist kein TIFF</translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation>sie ist kein WebP</translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation>sie ist kein XMP.</translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation>sie ist zu groß für mehr</translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation>sie ist zu groß, um Stichwörter hineinzuschreiben</translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation>ihr IPTC ist beschädigt</translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation>ihre Photoshop-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>ihr XMP ist beschädigt</translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation>ihre Blöcke sind beschädigt</translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation>ihr erstes Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation>ihr Bildverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation>ihre Stichwörter und anderes XMP sind zu lang für ein JPEG</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation>ihre Segmente sind beschädigt</translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation>{0} darin hat eine Form, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation>in eine Datei dieser Art können keine Stichwörter geschrieben werden</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>&quot;{0}&quot; in its metadata must be one line of at most {1} letters that can be shown</source>
        <translation>„{0}“ in den Metadaten muss eine Zeile von höchstens {1} darstellbaren Zeichen sein</translation>
    </message>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation>Die Engine {0} versagte mit {1}. Wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation>Die Engine {0} gibt mit {1} keine Wahrscheinlichkeiten. Wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation>Die Modelldatei {0} passt nicht zu diesem Programm: {1}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: the process that tried it crashed. Choose another model.</source>
        <translation>Die Modelldatei {0} ist beschädigt: Sie beendete, was sie erprobte. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {0} is not used, as {1}. Choose another model.</source>
        <translation>Die Modelldatei {0} wird nicht verwendet: {1}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {0} took longer than {1} seconds and was given up. Choose another model.</source>
        <translation>Die Modelldatei {0} brauchte länger als {1} Sekunden und wurde aufgegeben. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation>Das Modell {0} versagte beim Ansehen von Fotos. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {0} took too long to look at photos and was stopped. Choose another model.</source>
        <translation>Das Modell {0} sah Fotos endlos lange an und wurde angehalten. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation>Attribut, das die Metadaten „{0}“ nennen</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>es hat zu viele Teile</translation>
    </message>
    <message>
        <source>it is larger than {0} GB</source>
        <translation>es ist größer als {0} GB</translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation>es muss eine Ausgabe namens „{0}“ haben</translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation>es muss genau eine Eingabe namens „{0}“ haben</translation>
    </message>
    <message>
        <source>it needs the operator {0}, which is not part of ONNX</source>
        <translation>es braucht den Operator {0}, der nicht zu ONNX gehört</translation>
    </message>
    <message>
        <source>it refers to a file outside of its folder ({0})</source>
        <translation>es verweist auf eine Datei außerhalb seines Ordners ({0})</translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation>seine Antworten sind keine Wahrscheinlichkeiten, die 1 ergeben</translation>
    </message>
    <message>
        <source>its graphs are nested too deeply</source>
        <translation>seine Graphen liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation>seine Eingabe „{0}“ muss uint8[N, {1}, {1}, 3] mit beliebigem N sein</translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation>die Metadaten „metrics“ müssen ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation>die Metadaten „temperature“ müssen eine Zahl sein</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation>die Metadaten „temperature“ müssen über 0 liegen</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; holds more than {1} names</source>
        <translation>die Metadaten „{0}“ enthalten mehr als {1} Namen</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is longer than {1} characters</source>
        <translation>die Metadaten „{0}“ sind länger als {1} Zeichen</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation>die Metadaten „{0}“ sind kein JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation>die Metadaten „{0}“ müssen eine JSON-Liste von Texten sein</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation>die Metadaten „{0}“ müssen eine JSON-Liste von {1} Zahlen zwischen 0 und 1 sein</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation>die Metadaten „{0}“ müssen eine Zahl sein</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation>die Metadaten „{0}“ müssen zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation>den Metadaten fehlt „{0}“</translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation>die Metadaten nennen Format „{0}“, und dieses Programm liest Format {1}</translation>
    </message>
    <message>
        <source>its numbers would take more than {0} GB</source>
        <translation>seine Zahlen bräuchten mehr als {0} GB</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation>seine Ausgabe „{0}“ muss float32[N, feste Zahl] sein</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation>seine Ausgabe „{0}“ muss float32[N, {1}] sein, eine Spalte je {2}</translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation>die „{0}“ in den Metadaten müssen verschieden und nicht leer sein</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation>
            <numerusform>{0} zu dem %n geöffneten Foto hinzufügen?</numerusform>
            <numerusform>{0} zu den %n geöffneten Fotos hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation>Alle Fotos in {0} sind schon in der Übersicht.</translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation>
            <numerusform>Noch eines konnte nicht gelesen werden.</numerusform>
            <numerusform>%n weitere konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation>In {0} ist kein Foto.</translation>
    </message>
    <message>
        <source>What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it on this computer, and drop the file.</source>
        <translation>Was im Web oder in einem anderen Programm liegt, wird nicht geholt: ReTagger verbindet sich mit nichts. Speichern Sie es auf diesem Rechner, und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation>dem, was Sie gewählt haben</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation>
            <numerusform>„{0}“ und %n weiteres</numerusform>
            <numerusform>„{0}“ und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation>diesem Modell unbekannt</translation>
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
        <translation>{0} Prozent</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It took longer than {0} seconds and was given up.</source>
        <translation>Es dauerte länger als {0} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>No permission to open this folder.</source>
        <translation>Keine Berechtigung, diesen Ordner zu öffnen.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>Keine Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation>Die Datei konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation>Die Datei ist abgeschnitten: Das meiste des Fotos fehlt.</translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ein Teil des Fotos fehlt.</translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation>Die Datei ist abgeschnitten: Die letzten {0}&#xa0;% des Fotos fehlen.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation>Die Datei ist beschädigt und konnte nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its decoder did not survive, and was given up.</source>
        <translation>Die Datei ist so beschädigt, dass ihr Dekoder es nicht überstand, und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Die Datei wurde beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation>Der Ordner konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The folder is no longer there. If it was moved or renamed, open it where it is now.</source>
        <translation>Der Ordner ist nicht mehr da. Wurde er verschoben oder umbenannt, öffnen Sie ihn dort, wo er jetzt liegt.</translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation>Das Foto ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation>Das Foto ist zu groß, um es sicher zu öffnen: Es bräuchte {0:.1f} GB Speicher.</translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation>Das Foto ist zu groß: mehr als {0} Millionen Pixel.</translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation>Die Zusatzdaten des Fotos (EXIF und Ähnliches) sind beschädigt und blieben unbeachtet.</translation>
    </message>
    <message>
        <source>There is no such file or folder. If it was moved or renamed, open it where it is now.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner. Wurde etwas verschoben oder umbenannt, öffnen Sie es dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation>Dies ist ein Rohbild ohne Vorschau darin. Exportieren Sie es als JPEG, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation>Dies ist weder ein Ordner noch ein Foto.</translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation>Dies ist kein Foto in einem Format, das ReTagger kennt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation>Diese Art TIFF kann nicht richtig gelesen werden ({0}). Speichern Sie es mit 8 Bit je Kanal, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation>Farben der Art {0}</translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation>beschädigte Felder</translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation>mehr als zwei Dimensionen</translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation>{0} Bit, Kompression {1}</translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation>
            <numerusform>%n Foto hinzugekommen</numerusform>
            <numerusform>%n Fotos hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.</source>
        <translation>Fotos der geöffneten Ordner: {0}. Laden Sie neu, um sie zu zeigen, wie sie jetzt sind; was Sie entschieden haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo a page</source>
        <comment>%n photos a page</comment>
        <translation>
            <numerusform>%n Foto je Seite</numerusform>
            <numerusform>%n Fotos je Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {0} and %n more</source>
        <comment>Saved: {0} and %n more</comment>
        <translation>
            <numerusform>Gespeichert: {0} und %n weitere</numerusform>
            <numerusform>Gespeichert: {0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo {0} cannot be used: {1} Choose a PNG or JPEG.</source>
        <translation>Das Logo {0} kann nicht verwendet werden: {1} Wählen Sie ein PNG oder JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The selected photo</source>
        <comment>The %n selected photos</comment>
        <translation>
            <numerusform>Das ausgewählte Foto</numerusform>
            <numerusform>Die %n ausgewählten Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation>
            <numerusform>%n Foto, bei dem das Modell unsicher war, ist erledigt</numerusform>
            <numerusform>%n Fotos, bei denen das Modell unsicher war, sind erledigt</numerusform>
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
        <translation>A</translation>
    </message>
    <message>
        <source>F</source>
        <translation>G</translation>
    </message>
    <message>
        <source>G</source>
        <translation>R</translation>
    </message>
    <message>
        <source>H</source>
        <translation>F</translation>
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
        <translation>Bad</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Esszimmer</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Außenansicht</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>balcony</source>
        <translation>Balkon</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>dining room</source>
        <translation>Esszimmer</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>Außenansicht</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation>{0} (nicht in diesem Modell)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n photo stays filed under “{0}”.</source>
        <comment>%n photos stay filed under “{0}”.</comment>
        <translation>
            <numerusform>%n Foto bleibt unter „{0}“ abgelegt.</numerusform>
            <numerusform>%n Fotos bleiben unter „{0}“ abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room: {0}</source>
        <comment>%n rooms: {0}</comment>
        <translation>
            <numerusform>%n Raum: {0}</numerusform>
            <numerusform>%n Räume: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is one letter; digits stand for the rooms by their order.</source>
        <translation>Eine Taste ist ein Buchstabe; Ziffern stehen für die Räume nach ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Both want this key; only one of them can have it.</source>
        <translation>Beide wollen diese Taste; nur einer kann sie haben.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Farbe von {0}</translation>
    </message>
    <message>
        <source>Drag {0} to another place</source>
        <translation>{0} an eine andere Stelle ziehen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Taste für {0}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Gemessen: {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>{0} nach unten</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>{0} nach oben</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Name von {0}</translation>
    </message>
    <message>
        <source>On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.</source>
        <translation>Bei zurückgehaltenen Fotos stimmte der erste Raum bei {0}&#xa0;% davon, der erste oder zweite bei {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>On photos kept aside, the room was right for {0} % of them.</source>
        <translation>Bei zurückgehaltenen Fotos stimmte der Raum bei {0}&#xa0;% davon.</translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation>RESO-Export</translation>
    </message>
    <message>
        <source>Remove this room; its photos stay as they are filed</source>
        <translation>Diesen Raum entfernen; seine Fotos bleiben, wie sie abgelegt sind</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Rooms and keys</source>
        <translation>Räume und Tasten</translation>
    </message>
    <message>
        <source>Version {0}, trained {1}; licence: {2}</source>
        <translation>Version {0}, trainiert am {1}; Lizenz: {2}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>auch {0}</translation>
    </message>
    <message>
        <source>counts as {0}</source>
        <translation>zählt als {0}</translation>
    </message>
    <message>
        <source>{0} counts as</source>
        <translation>{0} zählt als</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Vergleichsobjekt {0}</translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation>Objektvergleich</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bewertungsobjekt</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>Das Foto kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>in %n of {0} listings</source>
        <comment>in %n of {0} listings</comment>
        <translation>
            <numerusform>in %n von {0} Objekten</numerusform>
            <numerusform>in %n von {0} Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation>{0} kann nicht geschrieben werden: Das Bild ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation>{0} kann nicht geschrieben werden: Die Seite konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation>{0} ist eines der Fotos und ginge verloren. Geben Sie einen anderen Namen an.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>%n photo not compared yet</source>
        <comment>%n photos not compared yet</comment>
        <translation>
            <numerusform>%n Foto noch nicht verglichen</numerusform>
            <numerusform>%n Fotos noch nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation>
            <numerusform>%n Datei beschädigt: ausgelassen.</numerusform>
            <numerusform>%n Dateien beschädigt: ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation>
            <numerusform>%n Datei mit Kennwort: ausgelassen.</numerusform>
            <numerusform>%n Dateien mit Kennwort: ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation>
            <numerusform>%n Datei, deren Pfad aus dem Archiv hinausführt: ausgelassen.</numerusform>
            <numerusform>%n Dateien, deren Pfade aus dem Archiv hinausführen: ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation>Ein Foto konnte nicht herausgenommen werden ({0}).</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>Es konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Es wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation>Es wurde beim Lesen ersetzt. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation>Nur die ersten {0} der {1:,} Seiten wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation>Seite {0} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation>Das PDF ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The PDF is damaged in a way that its reader did not survive, and was given up.</source>
        <translation>Das PDF ist so beschädigt, dass sein Leser es nicht überstand, und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation>Das PDF ist mit einem Kennwort geschützt. Speichern Sie es in einem PDF-Programm ohne Kennwort, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>The PDF was given up: one page took longer than {0} seconds.</source>
        <translation>Das PDF wurde aufgegeben: Eine Seite brauchte länger als {0} Sekunden.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation>Die ZIP-Datei ist eine Falle: Eine kleine Datei darin würde zu einer riesigen.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation>Die ZIP-Datei ist eine Falle: Sie enthält mehr, als sie angibt.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation>Die ZIP-Datei ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation>Die ZIP-Datei ist zu groß, um sie sicher zu öffnen: mehr als {0:,} Dateien oder {1} GB.</translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation>Der Feed konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation>Dem Feed fehlt die Definition seiner Felder: Er ist beschädigt.</translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation>Dem Feed fehlt der Abschnitt #{0}#: Er ist beschädigt.</translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation>Der Feed ist ab Zeile {0} beschädigt; was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation>Der Feed ist zu groß, um einer zu sein.</translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation>Die gespeicherte Seite ist zu groß, um sie sicher zu öffnen.</translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation>Die Webseite konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read. Save it in the browser once more.</source>
        <translation>Die Webseite ist beschädigt und konnte nicht gelesen werden. Speichern Sie sie im Browser noch einmal.</translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation>Die Webseite ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation>In diesem PDF ist kein Foto.</translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation>In dieser ZIP-Datei ist kein Foto.</translation>
    </message>
    <message>
        <source>There is no photo in this feed.</source>
        <translation>In diesem Feed ist kein Foto.</translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation>Auf dieser gespeicherten Seite ist kein Foto.</translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else. Save the page in the browser once more.</source>
        <translation>Es ist keine Webseite darin: Die Datei ist beschädigt oder etwas anderes. Speichern Sie die Seite im Browser noch einmal.</translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation>Der Inhalt konnte nicht im Ordner des Programms abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation>
            <numerusform>Mit %n Foto fortfahren</numerusform>
            <numerusform>Mit %n Fotos fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation>Was Sie entschieden haben, ist noch nicht gespeichert. ReTagger versucht es weiter.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} Std. {1} Min.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
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
            <numerusform>%n stammt aus Sicherungen</numerusform>
            <numerusform>%n stammen aus Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation>
            <numerusform>%n Eintrag war lesbar und ist erhalten</numerusform>
            <numerusform>%n Einträge waren lesbar und sind erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation>ReTaggers Gedächtnis früherer Entscheidungen war beschädigt: {0}. Die beschädigte Datei wurde als {1} beiseitegelegt; Ihre Fotos sind unberührt.</translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation>Die Entscheidungen in {0} konnten nicht übernommen werden ({1}). Sie sind noch da; schließen Sie jedes andere ReTagger, prüfen Sie, ob auf dem Laufwerk Platz ist, und starten Sie ReTagger neu.</translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation>Bis dahin bleiben Entscheidungen nur erhalten, solange ReTagger geöffnet ist.</translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation>Bis dahin wird nicht gespeichert, was Sie entscheiden; ReTagger versucht es weiter.</translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation>es konnte keine Sicherung geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation>das Gedächtnis des Programms</translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation>{0} Bis dahin arbeitet ReTagger ohne ihn und sieht Fotos neu an.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation>{0} kann nicht geöffnet werden ({1}). Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} kann nicht geöffnet oder geschrieben werden ({1}). Prüfen Sie, ob auf dem Laufwerk Platz ist und ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation>{0} kann nicht geschrieben werden: Das Laufwerk ist voll ({1}). Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation>{0} ist schon geschlossen.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation>{0} ist beschädigt und kann nicht ersetzt werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be repaired ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} ist beschädigt und konnte nicht repariert werden ({1}). Prüfen Sie, ob auf dem Laufwerk Platz ist und ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation>{0} wird von einem anderen Programm verwendet. Warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation>{0} wurde von einer neueren Version von ReTagger geschrieben. Installieren Sie diese, um es wieder zu verwenden, oder verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation>
            <numerusform>%n Datei ausgelassen</numerusform>
            <numerusform>%n Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation>
            <numerusform>%n Foto konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Fotos konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged.</source>
        <comment>%n photos tagged.</comment>
        <translation>
            <numerusform>%n Foto zugeordnet.</numerusform>
            <numerusform>%n Fotos zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation>Alle Fotos sind zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation>
            <numerusform>{0} von %n Foto gezeigt</numerusform>
            <numerusform>{0} von %n Fotos gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation>Kein Objekt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation>
            <numerusform>{0} von %n Foto</numerusform>
            <numerusform>{0} von %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} zu prüfen</translation>
    </message>
</context>
</TS>
