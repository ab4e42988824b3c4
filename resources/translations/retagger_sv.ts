<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation>Om ReTagger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation>Ingen bild lämnar den någonsin.</translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation>ReTagger</translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation>Sorterar bilderna på jämförbara objekt efter rum, på din egen dator. </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>tränad den</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation>&amp;Om ReTagger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Kopiera sökväg</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detaljpanel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation>&amp;Importera etiketter…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Större</translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation>Bara att &amp;granska</translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation>&amp;Nästa bild efter tangent</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Öppna mapp…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Förhandsvisning</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Läs in igen</translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation>&amp;Andrahandsval</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>I&amp;nställningar…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation>&amp;Ta tillbaka beslutet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Vanlig storlek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Appearance: {0}</source>
        <translation>Utseende: {0}</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Välj &amp;modell…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>File p&amp;hotos that look the same there too</source>
        <translation>Lägg bi&amp;lder som ser likadana ut där också</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Lägg under</translation>
    </message>
    <message>
        <source>File under {0}</source>
        <translation>Lägg under {0}</translation>
    </message>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>&amp;Hitta liknande</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>I jämförelsen</translation>
    </message>
    <message>
        <source>In Listings</source>
        <translation>Bland objekten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Inga stjärnor</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Anteckning…</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>I översikten</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>Öppna &amp;loggen</translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation>Öppna &amp;bilder…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Pointer + key</source>
        <translation>Pekare + tangent</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Rap&amp;port…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Andrahandsval</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;alla</translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation>Markerade bilder</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Skift+pilar</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Visa alla bilder</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Visa i &amp;mappen</translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation>Sortera i grupperna</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stjärnor</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Ta tillbaka alla beslut</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>Det &amp;stämmer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation>Använd modellen som följer med ReTagger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation>Vad &amp;rummen betyder</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>efter filnamn</translation>
    </message>
    <message>
        <source>by listing</source>
        <translation>efter objekt</translation>
    </message>
    <message>
        <source>file the photo under the pointer</source>
        <translation>sortera bilden under pekaren</translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation>fäll ihop, fäll ut gruppen</translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation>från grupp till grupp</translation>
    </message>
    <message>
        <source>from listing to listing</source>
        <translation>från objekt till objekt</translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation>från bild till bild</translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation>rutnät eller sida vid sida</translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation>dölj objektet</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>de osäkraste först</translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation>låt bilden stå för rummet</translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation>flytta objektet</translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation>byt namn på objektet</translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation>markera inget; lämna förhandsvisningen</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>markera på vägen</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>markera en till</translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation>sida vid sida: ett annat rum</translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation>bläddra bland cellens bilder</translation>
    </message>
    <message>
        <source>subject property</source>
        <translation>värderingsobjekt</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>byt rader och kolumner</translation>
    </message>
    <message>
        <source>take the suggestions, the rest is right: next listing</source>
        <translation>godta förslagen, resten stämmer: nästa objekt</translation>
    </message>
    <message>
        <source>take what names and copies suggest</source>
        <translation>godta det som namn och kopior föreslår</translation>
    </message>
    <message>
        <source>the rest is right: next listing</source>
        <translation>resten stämmer: nästa objekt</translation>
    </message>
    <message>
        <source>to the next photo to look at</source>
        <translation>till nästa bild att titta på</translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Öppna i stället</translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation>Dina beslut sparas i vilket fall som helst: de finns kvar när en mapp öppnas igen.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation>En annan modell sorterar alla öppna bilder på nytt. Det du har beslutat finns kvar, även där den nya modellen saknar etiketten.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Välj en modell</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Välj en annan modell…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modeller (*.onnx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Ingen modell är laddad.</translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation>Modellen som sorterar</translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation>Använd den som följer med ReTagger</translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation>Du har valt etiketter som modellen saknar; de finns kvar: {0}.</translation>
    </message>
</context>
<context>
    <name>AgencyBox</name>
    <message>
        <source>Agency</source>
        <translation>Mäklarfirma</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The agency&apos;s logo</source>
        <translation>Mäklarfirmans logotyp</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>Mäklarfirmans namn</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation>Inte de här</translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation>Också {0}   {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kortstorlek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Every change here takes effect at once and is saved.</source>
        <translation>Ändringar gäller genast och sparas.</translation>
    </message>
    <message>
        <source>Go on to the next photo after a key has filed one</source>
        <translation>Gå till nästa bild när en har sorterats med en tangent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixlar</translation>
    </message>
</context>
<context>
    <name>AttributeActions</name>
    <message>
        <source>Also in it</source>
        <translation>Syns också</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Som modellen säger</translation>
    </message>
    <message>
        <source>No {0}</source>
        <translation>Utan {0}</translation>
    </message>
    <message>
        <source>Show only photos with</source>
        <translation>Visa bara bilder med</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation>Vad den visar: {0}</translation>
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
        <translation>Bildtexter</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What stands below each photo, under the listing&apos;s name. Click a caption to change it.</source>
        <translation>Det som står under varje bild, under objektets namn. Klicka på en bildtext för att ändra den.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation>Ingen bild passar</translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation>Inget kvar att granska</translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation>Bilder efter rum</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Visa alla bilder</translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation>Prova med färre ord eller en annan säkerhet.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation>Efter importen</translation>
    </message>
    <message>
        <source>Note on the listing: {0}</source>
        <translation>Anteckning om objektet: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anteckning: {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, bekräftad</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare only photos that show this</source>
        <translation>Jämför bara bilder som visar detta</translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation>Varje rum i varje objekt (F7)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutnät</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Viktiga rum</translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation>Objekt i kolumner (F8)</translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation>Ett rum, stort, i alla objekt (F7)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation>Spara som PDF eller PNG (Ctrl+P)</translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation>Visa dolda objekt igen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Byt rader och kolumner</translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation>De rum som ett objekt bör visa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Med {0}</translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation>Objekt efter rum</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Kolumnrubriker</translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation>Objektets namn</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>Radrubriker</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Jämförelseobjekt {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Saknas: {0}</translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation>Inte sett hittills: {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Värderingsobjekt</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation>Alla objekt är dolda</translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation>Välj rummets bild automatiskt</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Lägg under</translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation>Rutnät eller sida vid sida</translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation>Dölj objektet</translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation>Låt bilden stå för rummet</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation>Flytta ned objektet</translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation>Flytta upp objektet</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra än</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation>Öppna en mapp med en undermapp för varje objekt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation>Byt namn på objektet…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation>Visa alla objekt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation>Visa de {0} bilder som ser likadana ut</translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation>Visa dem igen för att jämföra dem.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Visa {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Värderingsobjekt</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Byt rader och kolumner</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Ta tillbaka beslutet</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>De stämmer</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Det stämmer</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation>Loggen finns i {0}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation>Automatiskt: den snabbaste på den här datorn</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation>Används: {0}.</translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>About {0} photos a second on this machine with {1}.</source>
        <translation>Ungefär {0} bilder per sekund på den här datorn med {1}.</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>vald i inställningarna</translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation>ingen annan av {0} motorer är snabbare här</translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation>inte {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation>den snabbaste av {0} motorer här</translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation>den snabbaste tas reda på vid första mappen med minst {0} bilder</translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation>den i inställningarna kan inte användas</translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation>den enda som kan användas här</translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation>{0} blev långsammare än den; loggen säger mer</translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation>{0} slutade fungera; loggen säger mer</translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation>{0} är snabbare men kan inte användas; loggen säger mer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation>Alla bilder ({0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportera till en mapp</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Exportera etiketter</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Fil eller mapp att skriva</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Nästa…</translation>
    </message>
    <message>
        <source>No photo was written</source>
        <translation>Ingen bild skrevs</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation>Inget att skriva: ingen av bilderna har en etikett.</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation>Inget att skriva: du har inte bekräftat eller flyttat någon av bilderna.</translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation>Inget att skriva: det finns inga bilder i den här delen.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Ersätt filen</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Granska först</translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation>Bara granskade ({0})</translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation>Markering ({0})</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppat. Inget skrevs.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation>Stoppat. Det som hann skrivas finns kvar; exportera igen för att fortsätta.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De första raderna</translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation>Exportens första rader</translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation>Etiketterna är skrivna</translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation>Den här gruppen: {0} ({1})</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Vad som utelämnades</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Skriv till</translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation>filer bredvid bilderna</translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation>{0} (*{1});;Alla filer (*)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>“{0}” counts as “{1}” here.</source>
        <translation>”{0}” räknas här som ”{1}”.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation>{0} i {1}, utom:</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation>Webbadress där bilderna ligger</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation>Exteriörbilder visar</translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation>Feed som bilderna läggs in i</translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation>Feedar (*.xml);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation>Länka i stället för att kopiera (tar ingen extra plats; bara på samma disk)</translation>
    </message>
    <message>
        <source>Per photo…</source>
        <translation>Per bild…</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Lägg in i</translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation>Visa bilderna i rummens blad</translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation>Standarden har ingen term för exteriör i sig: den vill veta vad av huset som syns. Om du inte säger något annat är exteriörbilder ”Front of Structure”.</translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation>Bildernas webbadress</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Vad exteriörbilder visar</translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation>Skriv in rummet som nyckelord i varje kopia (Lightroom, Bridge, Utforskaren)</translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation>din egen feed (valfritt)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation>Skrivet till {0}</translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation>Markera bilder i listan; de visar</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Använd dessa</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Vad exteriörbilder visar</translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation>Vad de markerade bilderna visar</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation>Bilder att granska</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importera etiketter</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importera etiketter från {0}</translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation>Oklart vilken bild eller etikett som menas: {0}.</translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation>Inte öppna här: {0}.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Inget att ändra</translation>
    </message>
    <message>
        <source>The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over.</source>
        <translation>Kolumnen ”attributes” innehåller {0}, som inte är ett attribut, eller varken 1 eller 0: det hoppas över.</translation>
    </message>
    <message>
        <source>The column “rating” holds no number from 0 to 5 with {0}: these are passed over.</source>
        <translation>Kolumnen ”rating” har med {0} inget tal från 0 till 5: det hoppas över.</translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation>Kolumnen ”reviewed” säger varken ja eller nej med {0}: raderna räknas som ej granskade.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation>Importera etiketter</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>SYNS OCKSÅ</translation>
    </message>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation>Bekräfta etiketten (Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Ingen bild markerad</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>BILD</translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation>Markera bilder för att lägga dem under ett rum: dra dem eller tryck på rummets tangent.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Ta tillbaka mitt beslut</translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation>Andrahandsvalet stämmer (punkt)</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>De stämmer</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Det stämmer</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>VAD DEN VISAR</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>DIN BEDÖMNING</translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation>{0} i stället</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Leave out toilets</source>
        <translation>Utelämna toaletter</translation>
    </message>
    <message>
        <source>No photo shows that.</source>
        <translation>Ingen bild visar det.</translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation>Objekt</translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation>{0}, klart</translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation>Alla objekt är klara</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exportera etiketter…</translation>
    </message>
    <message>
        <source>File each photo with an arrow under the room it points to, as its file name or a copy of it says (comma). A photo&apos;s own key keeps it as it is. Shift+Enter takes the suggestions, and says that the rest is right.</source>
        <translation>Lägg varje bild med en pil under det rum som den pekar på, enligt filnamnet eller en kopia (komma). Tangenten för det egna rummet låter bilden vara som den är. Skift+Enter godtar förslagen och bekräftar resten.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation>Objekt som är klara</translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation>Nästa objekt</translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation>Bilder efter objekt</translation>
    </message>
    <message>
        <source>Point at a photo and press a key: it needs no click.</source>
        <translation>Peka på en bild och tryck på tangenten: inget klick behövs.</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Hoppa över →</translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation>DE MARKERADE ÄR</translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation>Resten stämmer: klar</translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation>Resten stämmer: nästa objekt</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} att titta på</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Föregående</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation>Välj modell…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Öppna loggen</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Läs in igen (F5)</translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation>Visa eller dölj detaljerna (Ctrl+I)</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are in use. The former file is kept: {0}</source>
        <translation>Inställningarna kunde inte läsas, så de vanliga används. Den förra filen är sparad: {0}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation>Välj en modell</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Välj modell…</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modeller (*.onnx);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Öppna en mapp med bilder</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Öppna bilder</translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation>Bilder, prospekt, arkiv, sidor och feedar ({0} {1});;Bilder ({0});;Prospekt, arkiv, sparade sidor och feedar ({1});;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
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
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>av dig</translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation>av dig, som gissat</translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation>av dig; gissat: {0}</translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation>av dig; modellen har ingen sådan etikett</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation>Objektets bilder</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>SYNS OCKSÅ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassa</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Nästa →</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>BILD</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>VAD DEN VISAR</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>DIN BEDÖMNING</translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation>{0} AV {1}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Föregående</translation>
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
        <translation>Skift</translation>
    </message>
</context>
<context>
    <name>RankedPage</name>
    <message>
        <source>Look-alikes, the nearest first</source>
        <translation>Liknande, de närmaste först</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>Ta bort {0} från listan</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation>Inget har ändrats i de öppna mapparna.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Läs in igen (F5)</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Note on the listing</source>
        <translation>Anteckning om objektet</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Anteckning om bilden</translation>
    </message>
    <message>
        <source>These photos have different notes.</source>
        <translation>Bilderna har olika anteckningar.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All photos of one room</source>
        <translation>Alla bilder av ett rum</translation>
    </message>
    <message>
        <source>All rooms of all listings, in a table</source>
        <translation>Alla rum i alla objekt, i en tabell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildtexter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Confidences</source>
        <translation>Säkerheter</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Sidan ritas …</translation>
    </message>
    <message>
        <source>Edit captions…</source>
        <translation>Redigera bildtexter…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fil att skriva</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>On one page where it can be</source>
        <translation>På en sida om det går</translation>
    </message>
    <message>
        <source>One room of each listing</source>
        <translation>Ett rum i varje objekt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation>PDF, ett dokument</translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation>PNG, en bild per sida</translation>
    </message>
    <message>
        <source>Page {0} of {1}, {2}</source>
        <translation>Sida {0} av {1}, {2}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Ersätt filen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stjärnor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>Så blir sidan</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>Sidan kan inte ritas</translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation>Det finns inget program som öppnar {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Allt du har beslutat är sparat.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Letar efter bilder…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Inget att visa än</translation>
    </message>
</context>
<context>
    <name>ResoPage</name>
    <message>
        <source>In the RESO table</source>
        <translation>I RESO-tabellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation>Vad varje etikett heter i RESO-tabellen (ImageOf). Bara standardens egna termer kan väljas. För exteriörbilder frågar exporten vad de visar, om du inte väljer en term här.</translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation>efterfrågas vid varje export</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (vanligt)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation>Tillbaka till översikten</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exportera etiketter…</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Titta igenom resten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation>Ingen bild kvar att granska</translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation>Nej, {0}   ( . )</translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation>Inget att granska än</translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation>Bilder sorteras fortfarande. De som behöver en blick dyker upp här.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Hoppa över →</translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation>Bilden som modellen var osäker på är klar</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation>Ja, {0}</translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation>Du har tittat på alla bilder. Nu kan du exportera etiketterna.</translation>
    </message>
    <message>
        <source>also in it</source>
        <translation>syns också</translation>
    </message>
    <message>
        <source>or it is</source>
        <translation>eller så är det</translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation>{0} ATT GRANSKA · {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Tillbaka</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, tangent {1}</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation>Ett rum i din egen modell; den som gjorde den vet vad det betyder.</translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation>Vad rummen betyder</translation>
    </message>
    <message>
        <source>Your own room: photos come here when you file them here.</source>
        <translation>Ditt eget rum: bilder hamnar här när du lägger dem här.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>RUM</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>tangent {0}</translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation>ingen bild passar filtret</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} att granska</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>A letter files the selected photos under its room. A room of your own counts as another one where a format knows only certain rooms.</source>
        <translation>En bokstav lägger de markerade bilderna under sitt rum. Ett eget rum räknas som ett annat där ett format bara känner vissa rum.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Ett rum behöver ett namn.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Lägg till rum</translation>
    </message>
    <message>
        <source>Give the new room a name first.</source>
        <translation>Ge det nya rummet ett namn först.</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Namn på ett nytt rum</translation>
    </message>
    <message>
        <source>Name of a room of your own, such as Wine cellar</source>
        <translation>Namn på ett eget rum, till exempel Vinkällare</translation>
    </message>
    <message>
        <source>Reset keys, colours and order</source>
        <translation>Återställ tangenter, färger och ordning</translation>
    </message>
    <message>
        <source>There is a room “{0}” already.</source>
        <translation>Det finns redan ett rum ”{0}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Your own rooms stay</source>
        <translation>Dina egna rum finns kvar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Name and logo appear on every report and contact sheet that you make from now on.</source>
        <translation>Namnet och logotypen står på varje rapport och kontaktkarta som du gör från och med nu.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Inställningarnas sidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation>Inget objekt har en bild av det här rummet</translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation>Ett rum sida vid sida</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>Bilden kan inte längre läsas</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Likeness from 0 to 100; 100 is the same photo again</source>
        <translation>Likhet från 0 till 100; 100 är samma bild igen</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Liknande</translation>
    </message>
    <message>
        <source>Look-alikes of {0}</source>
        <translation>Liknande {0}</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Inga liknande</translation>
    </message>
    <message>
        <source>Photos can be compared once they are tagged. Try again in a moment.</source>
        <translation>Bilder kan jämföras när de är sorterade. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>TAG THE SELECTED AS</source>
        <translation>SORTERA SOM</translation>
    </message>
    <message>
        <source>There is no other photo.</source>
        <translation>Det finns ingen annan bild.</translation>
    </message>
    <message>
        <source>the nearest {0} of {1}</source>
        <translation>de {0} närmaste av {1}</translation>
    </message>
    <message>
        <source>← Back   Esc</source>
        <translation>← Tillbaka   Esc</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Välj bilder…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Släpp en mapp med bilder här</translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation>Varje mapp i den är ett objekt. ReTagger sorterar bilderna efter rum, på den här datorn: ingen bild lämnar den.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation>Letar efter bilder: {0} hittills</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} per sekund</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} kvar</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation>Bilderna lämnar aldrig den här datorn</translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation>bilderna lämnar aldrig den här datorn</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation>Alla säkerheter</translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation>Minst {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation>Under {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kortstorlek</translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation>Kortstorlek (Ctrl och mushjulet)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation>Namn, objekt, rum</translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation>Till exempel: rum:kök -objekt:&quot;Ekvägen 12&quot; säkerhet:&lt;80 osedda; OCH, ELLER, INTE, ( )</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation>Att granska {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation>Visa bara bilder att granska</translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation>Visa bara bilder som modellen är så säker på</translation>
    </message>
    <message>
        <source>Show only photos with a fireplace, without a toilet …</source>
        <translation>Visa bara bilder med eldstad, utan toalett …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation>
            <numerusform>%n bild i ett annat rum ser likadan ut</numerusform>
            <numerusform>%n bilder i andra rum ser likadana ut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Bathtub</source>
        <translation>Badkar</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Eldstad</translation>
    </message>
    <message>
        <source>Kitchen island</source>
        <translation>Köksö</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Tv</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toalett</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Tvättmaskin</translation>
    </message>
    <message>
        <source>bathtub</source>
        <translation>badkar</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>eldstad</translation>
    </message>
    <message>
        <source>kitchen island</source>
        <translation>köksö</translation>
    </message>
    <message>
        <source>the model says {0}</source>
        <translation>modellen säger {0}</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>toalett</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>tvättmaskin</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>du har sagt det</translation>
    </message>
    <message>
        <source>{0}   (Shift+{1})</source>
        <translation>{0}   (Skift+{1})</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}: nej</translation>
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
            <numerusform>Flytta hit %n bild</numerusform>
            <numerusform>Flytta hit %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>inga bilder</translation>
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
        <translation>väntar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Caption of %n photo</source>
        <comment>Captions of %n photos</comment>
        <translation>
            <numerusform>Bildtext till %n bild</numerusform>
            <numerusform>Bildtexter till %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Bildtext till {0}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation>
            <numerusform>Bekräfta %n bild</numerusform>
            <numerusform>Bekräfta %n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation>
            <numerusform>Bekräfta den andra bilden (%n) i {0}</numerusform>
            <numerusform>Bekräfta de andra %n bilderna i {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>Bekräfta {0}</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importera etiketter från {0}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: no {0}</source>
        <comment>Mark %n photos: no {0}</comment>
        <translation>
            <numerusform>Märk %n bild: utan {0}</numerusform>
            <numerusform>Märk %n bilder: utan {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: {0}</source>
        <comment>Mark %n photos: {0}</comment>
        <translation>
            <numerusform>Märk %n bild: {0}</numerusform>
            <numerusform>Märk %n bilder: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {0}: no {1}</source>
        <translation>Märk {0}: utan {1}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Märk {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation>
            <numerusform>Flytta %n bild till andrahandsvalet</numerusform>
            <numerusform>Flytta %n bilder till andrahandsvalet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation>
            <numerusform>Flytta %n bild till {0}</numerusform>
            <numerusform>Flytta %n bilder till {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation>Flytta {0} till andrahandsvalet</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Flytta {0} till {1}</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n photo</source>
        <comment>Note on %n photos</comment>
        <translation>
            <numerusform>Anteckning om %n bild</numerusform>
            <numerusform>Anteckning om %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Anteckning om {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n photo {0}</source>
        <comment>Rate %n photos {0}</comment>
        <translation>
            <numerusform>Betygsätt %n bild {0}</numerusform>
            <numerusform>Betygsätt %n bilder {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {0} {1}</source>
        <translation>Betygsätt {0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the note on %n photo</source>
        <comment>Remove the notes on %n photos</comment>
        <translation>
            <numerusform>Ta bort anteckningen om %n bild</numerusform>
            <numerusform>Ta bort anteckningarna om %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Ta bort anteckningen om {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion: {0}</source>
        <comment>Take %n suggestions: {0}</comment>
        <translation>
            <numerusform>Godta %n förslag: {0}</numerusform>
            <numerusform>Godta %n förslag: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation>
            <numerusform>Ta tillbaka %n beslut</numerusform>
            <numerusform>Ta tillbaka %n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Ta tillbaka alla beslut</translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation>Ta tillbaka beslutet om {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take back what is in %n photo</source>
        <comment>Take back what is in %n photos</comment>
        <translation>
            <numerusform>Ta tillbaka vad som syns på %n bild</numerusform>
            <numerusform>Ta tillbaka vad som syns på %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is in {0}</source>
        <translation>Ta tillbaka vad som syns på {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the stars off %n photo</source>
        <comment>Take the stars off %n photos</comment>
        <translation>
            <numerusform>Ta bort stjärnorna från %n bild</numerusform>
            <numerusform>Ta bort stjärnorna från %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off {0}</source>
        <translation>Ta bort stjärnorna från {0}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n dolt</numerusform>
            <numerusform>%n dolda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} key rooms</source>
        <comment>%n of {0} key rooms</comment>
        <translation>
            <numerusform>%n av {0} viktiga rum</numerusform>
            <numerusform>%n av {0} viktiga rum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation>
            <numerusform>%n bild som ser likadan ut</numerusform>
            <numerusform>%n bilder som ser likadana ut</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation>Ser ut som en bild i: {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation>Ingen bild ligger under {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation>Ingen bild ligger under {0} än</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation>Bild {0} av {1}: hjulet över siffran, eller {2}, visar nästa</translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation>Du valde den här bilden för rummet</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>också i {0}</translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation>också i: {0}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>none with {0}</source>
        <translation>ingen med {0}</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>osorterad</translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation>{0} likadana</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n väntar</numerusform>
            <numerusform>{0}, %n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n unreadable</source>
        <comment>{0}, %n unreadable</comment>
        <translation>
            <numerusform>{0}, %n oläslig</numerusform>
            <numerusform>{0}, %n oläsliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: in %n of {1} listings</source>
        <comment>{0}: in %n of {1} listings</comment>
        <translation>
            <numerusform>{0}: i %n av {1} objekt</numerusform>
            <numerusform>{0}: i %n av {1} objekt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: no photo shows {1}</source>
        <translation>{0}: ingen bild visar {1}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation>Öppna loggen</translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation>ReTagger avslutades oväntat förra gången. Dina beslut finns kvar. Loggen säger vad som hände.</translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation>Loggen finns i {0}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation>
            <numerusform>%n bild markerad</numerusform>
            <numerusform>%n bilder markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star (Alt+{0})</source>
        <comment>%n stars (Alt+{0})</comment>
        <translation>
            <numerusform>%n stjärna (Alt+{0})</numerusform>
            <numerusform>%n stjärnor (Alt+{0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on the photo</source>
        <comment>Note on the %n photos</comment>
        <translation>
            <numerusform>Anteckning om bilden</numerusform>
            <numerusform>Anteckning om de %n bilderna</numerusform>
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
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation>
            <numerusform>%n bild inte tittad på; ungefär en är fel.</numerusform>
            <numerusform>%n bilder inte tittade på; ungefär en är fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation>
            <numerusform>%n bild inte tittad på; ungefär {0} är fel.</numerusform>
            <numerusform>%n bilder inte tittade på; ungefär {0} är fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation>
            <numerusform>%n bild inte tittad på; knappt någon är fel.</numerusform>
            <numerusform>%n bilder inte tittade på; knappt någon är fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation>
            <numerusform>%n bild att titta på; hittar ungefär {0} av de felaktiga, lämnar ungefär {1}.</numerusform>
            <numerusform>%n bilder att titta på; hittar ungefär {0} av de felaktiga, lämnar ungefär {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation>
            <numerusform>%n bild att titta på; ingen förblir osedd.</numerusform>
            <numerusform>%n bilder att titta på; ingen förblir osedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Snabbt</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Grundligt</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation>32-bitars flyttal</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-bitars heltal</translation>
    </message>
    <message numerus="yes">
        <source>About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.</source>
        <comment>About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.</comment>
        <translation>
            <numerusform>Ungefär {0} bilder per sekund på den här datorn med {1}; kontrollerat på %n bild, samma svar på {2}&#xa0;%.</numerusform>
            <numerusform>Ungefär {0} bilder per sekund på den här datorn med {1}; kontrollerat på %n bilder, samma svar på {2}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation>Dess hastighet kunde inte mätas.</translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation>Den slutade fungera; {0} tog över.</translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation>Dess svar är inte tal.</translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation>Dess etiketter skiljer sig från {0} på {1} av {2} bilder.</translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation>Dess sannolikheter skiljer sig från {0} med {1:.1f}&#xa0;% i genomsnitt.</translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation>OpenVINO är inte installerat.</translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation>Motorn {0} kan inte användas med {1}: {2}</translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation>Motorn {0} kan inte ladda {1}. Välj en annan motor.</translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation>Modellfilen {0} kan inte öppnas ({1}). Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation>Modellfilen {0} finns inte. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation>Modellfilen {0} är skadad eller ingen ONNX-modell. Kopiera den på nytt eller välj en annan modell.</translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation>Programmet avslutades medan den provades.</translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation>Det finns ingen motor {0}. Motorerna är {1}.</translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation>Det finns ingen fil {0} bredvid modellen.</translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation>Processorn saknar bfloat16-aritmetik.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kan inte läsas ({1}).</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} bilder/s</translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation>{0} gjordes från en annan modell än {1}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation>
            <numerusform>%n bekräftad eller vald av dig</numerusform>
            <numerusform>%n bekräftade eller valda av dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo is left out: {0}</source>
        <comment>%n photos are left out: {0}</comment>
        <translation>
            <numerusform>%n bild utelämnas: {0}</numerusform>
            <numerusform>%n bilder utelämnas: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation>
            <numerusform>%n bild utan etikett än.</numerusform>
            <numerusform>%n bilder utan etikett än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation>
            <numerusform>%n bild återstår att granska.</numerusform>
            <numerusform>%n bilder återstår att granska.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation>
            <numerusform>%n bild utelämnades: den har ingen etikett.</numerusform>
            <numerusform>%n bilder utelämnades: de har ingen etikett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation>
            <numerusform>%n bild utelämnades: ingen har bekräftat den.</numerusform>
            <numerusform>%n bilder utelämnades: ingen har bekräftat dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation>
            <numerusform>%n bild utelämnades: {0} har inte plats för fler i ett objekt.</numerusform>
            <numerusform>%n bilder utelämnades: {0} har inte plats för fler i ett objekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation>
            <numerusform>%n bild utelämnades: {0} tar inte emot dess format (bara {1}); i en .zip blir den JPEG.</numerusform>
            <numerusform>%n bilder utelämnades: {0} tar inte emot deras format (bara {1}); i en .zip blir de JPEG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation>
            <numerusform>%n bild utelämnades: objektet saknas i feeden.</numerusform>
            <numerusform>%n bilder utelämnades: objekten saknas i feeden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation>
            <numerusform>%n som inte kunde läsas</numerusform>
            <numerusform>%n som inte kunde läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation>En liten fil bredvid varje bild med rummet som nyckelord, stjärnor och anteckning, för digiKam, darktable och andra. Bilderna själva rörs inte. Lightroom läser ingen bredvid en JPEG, PNG eller TIFF: välj rumsmappar med nyckelord i kopiorna för det.</translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation>En tabell enligt RESO Data Dictionary, för objektsystem och värderingsformulär.</translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation>BLM-media (Rightmove, Storbritannien)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabell</translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation>Kopior av bilderna, sorterade i en mapp per rum, med rummet som nyckelord i varje kopia om så önskas (för Lightroom och andra). Inget flyttas eller skrivs över.</translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation>Varje bild med sannolikheten för varje etikett, för andra program.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>It knows no attribute; choose another model.</source>
        <translation>Den känner inga attribut; välj en annan modell.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Den känner {0}.</translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation>Kyero-media (Spanien, Portugal, Frankrike, Italien)</translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation>Länkar går bara på bildernas egen disk, och {0} ligger på en annan. Välj kopior eller en mapp på den disken.</translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation>Länkar är bilderna själva, och de ändras aldrig: nyckelord kräver kopior.</translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation>En rad per bild, för alla kalkylprogram; den kan redigeras och importeras igen.</translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation>OpenImmo-media (Tyskland, Österrike)</translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation>Bilder kan läggas in i feedar av OpenImmo, REAXML och Kyero, inte i {0}.</translation>
    </message>
    <message>
        <source>Photos on pages, with captions, notes and your agency&apos;s name and logo, to hand over. The next step shows the pages.</source>
        <translation>Bilder på sidor, med bildtexter, anteckningar och mäklarfirmans namn och logotyp, att lämna över. Nästa steg visar sidorna.</translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation>REAXML-media (Australien, Nya Zeeland)</translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation>RESO-mediatabell (CSV)</translation>
    </message>
    <message>
        <source>Report (PDF, PNG)</source>
        <translation>Rapport (PDF, PNG)</translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation>Rumsmappar</translation>
    </message>
    <message>
        <source>The model cannot tell whether a photo shows {0}. {1}</source>
        <translation>Modellen kan inte säga om en bild visar {0}. {1}</translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation>Bilderna behöver {0}, och {1} har {2} ledigt. Gör plats eller välj en annan disk.</translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation>Bilderna som någon har bekräftat eller flyttat, med sina etiketter, för att träna en bättre modell.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation>Bilddelen av en BLM-fil: bildtexter, planritningar och energideklaration på sina platser, i en ZIP med bilderna eller bara som .blm. Pris och adress sköter ditt mäklarprogram.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation>Bilddelen av en Kyero-feed: bilder i rapportordning, planritningar märkta. Pris och adress sköter ditt mäklarprogram.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation>Bilddelen av en REAXML-fil: huvudbilden, bilder efter bokstav och planritningar, i rapportordning. Pris och adress sköter ditt mäklarprogram.</translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation>Bilddelen av en OpenImmo-överföring: grupper, titlar och ordning, i en ZIP med bilderna eller bara som .xml. Pris och adress sköter ditt mäklarprogram.</translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation>Tabellen med filter, en sammanfattning av objekt och rum, och ett blad per rum.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Träningsdata</translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation>XMP-sidofiler</translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation>den kan inte läsas ({0}).</translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation>det är en mapp. Byt namn på den så att en sidofil kan heta så.</translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation>det är en bild. Byt namn på den så att en sidofil kan heta så.</translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation>den är för stor för en sidofil.</translation>
    </message>
    <message>
        <source>{0} (you said so)</source>
        <translation>{0} (du har sagt det)</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kan inte läsas ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation>{0} kan inte läsas ({1}). Välj en annan mapp.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation>{0} kan inte läsas: den är skadad eller ingen arbetsbok. Spara den på nytt som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation>{0} kan inte läsas: gammalt XLS-format eller lösenord. Spara den som XLSX utan lösenord.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation>{0} kan inte läsas: det är ingen XLSX-arbetsbok. Spara den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation>{0} kan inte läsas: för stor för en tabell med etiketter.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation>{0} kan inte läsas: tecknen har en okänd kodning. Spara som CSV UTF-8.</translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation>{0} hämtar bilder från webben, och ingen adress angavs: de namnges efter sin sökväg.</translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation>{0} har ingen kolumn ”{1}”: det är ingen tabell med etiketter.</translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation>{0} har inga objekt i det här formatet. Välj den feed som bilderna ska in i.</translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation>{0} har ingen sidofil: den ligger i en annan fil. Välj rumsmappar för den.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation>{0} är en fil. Välj en mapp.</translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation>{0} är en bild och skulle gå förlorad. Ge exporten ett annat namn.</translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation>{0} är en annan tabell än träningsdatas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation>{0} är skadad nära rad {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation>{0} är skadad eller ingen XML-feed. Välj den feed som bilderna ska in i.</translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation>{0} saknas i filen: den kan inte läsas ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation>{0} saknas i filen: {1}</translation>
    </message>
    <message>
        <source>{0} is there already. Press again to replace it.</source>
        <translation>{0} finns redan. Tryck en gång till för att ersätta den.</translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation>{0} är för stor för en feed.</translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation>{0} ligger i {1}, där bilderna hör hemma: kopiorna skulle öppnas med dem nästa gång. Välj en mapp någon annanstans.</translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation>{0} kopierades utan nyckelord: {1}.</translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation>{0} lämnades som den är: {1}</translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation>{0} utelämnades: en annan bild i exporten har samma sidofil.</translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation>{0} utelämnades: ett annat program har just skapat en fil med det namnet.</translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation>{0} utelämnades: den kan inte läsas ({1}).</translation>
    </message>
    <message>
        <source>{0} was left out: {1}.</source>
        <translation>{0} utelämnades: {1}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation>{0} kan inte skrivas ({1}). Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation>{0} kan inte skrivas: det är en enhet eller ett rör. Ange namnet på en fil.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation>{0} kan inte skrivas: det är en mapp. Ange namnet på en fil.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation>{0} kan inte skrivas: skrivskyddad. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation>{0} kan inte skrivas: sökvägen är för lång. Välj ett kortare namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation>{0} kan inte skrivas: ingen behörighet, eller öppen i ett annat program. Stäng den där eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>{0} kan inte skrivas: disken är full. Gör plats eller välj en annan disk.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation>{0} kan inte skrivas: det finns ingen mapp med det namnet. Skapa den först eller välj en annan.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no permission to write into its folder. Choose another folder, or have this one made writable.</source>
        <translation>{0} kan inte skrivas: det finns ingen behörighet att skriva i mappen. Välj en annan mapp, eller be om skrivbehörighet för den här.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>AND</source>
        <translation>OCH</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>INTE</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>ELLER</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>säkerhet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutade</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>tveksamma</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>has</source>
        <translation>med</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>stjärnor</translation>
    </message>
    <message>
        <source>room</source>
        <translation>rum</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sedda</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>obeslutade</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläsliga</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>osedda</translation>
    </message>
</context>
<context>
    <name>filter trouble</name>
    <message>
        <source>&quot;12 Oak&quot;</source>
        <translation>&quot;Ekvägen 12&quot;</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>En parentes stängs som inte har öppnats.</translation>
    </message>
    <message>
        <source>A parenthesis is open. Close it with “)”.</source>
        <translation>En parentes är öppen. Stäng den med ”)”.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it: {0}&quot;</source>
        <translation>Ett citattecken är öppet. Stäng det: {0}&quot;</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>eldstad</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>trädgård</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>kök</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>kranar</translation>
    </message>
    <message>
        <source>“{0}:” cannot be compared with “{1}”: {2}</source>
        <translation>”{0}:” kan inte jämföras med ”{1}”: {2}</translation>
    </message>
    <message>
        <source>“{0}:” is no field, and is looked for as it stands. Fields: {1}</source>
        <translation>”{0}:” är inget fält och söks som det står. Fält: {1}</translation>
    </message>
    <message>
        <source>“{0}:” needs a number from 0 to {1}: {2}</source>
        <translation>”{0}:” behöver ett tal från 0 till {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}:” needs something behind it: {1}</source>
        <translation>Något saknas efter ”{0}:”: {1}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation>Filen heter ”{0}”: {1}?</translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation>{0} ser likadan ut: {1}?</translation>
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
            <numerusform>%n bild redan beslutad så.</numerusform>
            <numerusform>%n bilder redan beslutade så.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation>
            <numerusform>%n bild som ingen har beslutat om.</numerusform>
            <numerusform>%n bilder som ingen har beslutat om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation>
            <numerusform>%n bild skulle ändras.</numerusform>
            <numerusform>%n bilder skulle ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating or note would change.</source>
        <comment>%n ratings and notes would change.</comment>
        <translation>
            <numerusform>%n betyg eller anteckning skulle ändras.</numerusform>
            <numerusform>%n betyg och anteckningar skulle ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation>
            <numerusform>Ta också med etiketter som modellen inte känner till (%n bild): {0}</numerusform>
            <numerusform>Ta också med etiketter som modellen inte känner till (%n bilder): {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation>
            <numerusform>Ändra %n bild</numerusform>
            <numerusform>Ändra %n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n photo would change.</source>
        <comment>What is in %n photos would change.</comment>
        <translation>
            <numerusform>Vad som syns på %n bild skulle ändras.</numerusform>
            <numerusform>Vad som syns på %n bilder skulle ändras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation>Något gick fel som ReTagger inte väntade sig. Loggen säger mer (Hjälp &gt; Öppna loggen).</translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation>Det du beslutade kunde inte sparas. Loggen säger mer (Hjälp &gt; Öppna loggen).</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation>
            <numerusform>%n ändring kunde inte sparas än.</numerusform>
            <numerusform>%n ändringar kunde inte sparas än.</numerusform>
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
            <numerusform>%n PDF:er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Photoshop file</source>
        <comment>%n Photoshop files</comment>
        <translation>
            <numerusform>%n Photoshop-fil</numerusform>
            <numerusform>%n Photoshop-filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation>
            <numerusform>%n ZIP-fil</numerusform>
            <numerusform>%n ZIP-filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation>
            <numerusform>%n ZIP-fil i en ZIP-fil</numerusform>
            <numerusform>%n ZIP-filer i en ZIP-fil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation>
            <numerusform>%n arkiv</numerusform>
            <numerusform>%n arkiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation>
            <numerusform>%n råfil bredvid sin JPEG</numerusform>
            <numerusform>%n råfiler bredvid sina JPEG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation>
            <numerusform>%n råfil av en sort som inte kan läsas</numerusform>
            <numerusform>%n råfiler av en sort som inte kan läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation>
            <numerusform>%n fil utelämnad: {0}.</numerusform>
            <numerusform>%n filer utelämnade: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation>
            <numerusform>%n logotyp, ikon, kartruta eller porträtt</numerusform>
            <numerusform>%n logotyper, ikoner, kartrutor eller porträtt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation>
            <numerusform>%n inte hämtad från iCloud</numerusform>
            <numerusform>%n inte hämtade från iCloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation>
            <numerusform>%n bild på webben</numerusform>
            <numerusform>%n bilder på webben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation>
            <numerusform>%n bild som en feed nämner och som saknas</numerusform>
            <numerusform>%n bilder som en feed nämner och som saknas</numerusform>
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
        <translation>Öppna en PDF eller ZIP-fil direkt för att se vad den innehåller.</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n OF {0} DONE</source>
        <comment>%n OF {0} DONE</comment>
        <translation>
            <numerusform>%n AV {0} KLART</numerusform>
            <numerusform>%n AV {0} KLARA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation>
            <numerusform>%n bild utan etikett än</numerusform>
            <numerusform>%n bilder utan etikett än</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation>Välj bilden för {0} automatiskt</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>Dölj {0}</translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation>Låt {0} stå för {1}</translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation>Gör {0} till värderingsobjekt</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Flytta {0}</translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation>Inget värderingsobjekt</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Anteckning om {0}</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Ta bort anteckningen om {0}</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Byt namn på {0} till {1}</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Visa {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the suggestion</source>
        <comment>Take %n suggestions</comment>
        <translation>
            <numerusform>Godta förslaget</numerusform>
            <numerusform>Godta %n förslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation>
            <numerusform>Du har gått igenom %n bild. Nu kan du exportera etiketterna.</numerusform>
            <numerusform>Du har gått igenom %n bilder. Nu kan du exportera etiketterna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n left</source>
        <comment>{0}, %n left</comment>
        <translation>
            <numerusform>{0}, %n kvar</numerusform>
            <numerusform>{0}, %n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n väntar</numerusform>
            <numerusform>{0}, %n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, free-standing or built in.</source>
        <translation>Ett badkar, fristående eller inbyggt.</translation>
    </message>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation>Ett badkar, en dusch, ett handfat eller en toalett, även separat. Bara en tvättmaskin är en tvättstuga: Övrigt.</translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation>En säng i rummet, en soffa bäddad som säng, en spjälsäng. Ett rum utan säng är inget sovrum: tomt är det Övrigt, med Sovrum som ytterligare etikett om en inbyggd garderob eller liknande tyder på det.</translation>
    </message>
    <message>
        <source>A fireplace or a stove with a visible fire, lit or not.</source>
        <translation>En eldstad eller kamin med synlig eld, tänd eller inte.</translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation>En plats att sitta eller stå på utomhus som hör till bostaden: balkong, loggia, takterrass, veranda, altan, uteplats, med eller utan tak. Det är Balkong där platsen fyller det mesta av bilden; en terrass som är del av en trädgård, kanten runt en pool eller en vy av huset är Exteriör, med Balkong som ytterligare etikett; en utsikt över räcket är Balkong och Exteriör.</translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation>Ett matbord med stolar som fyller mer av bilden än kök eller soffor. I öppna planlösningar ger den största delen etiketten, och varje annan del på en fjärdedel eller mer är en ytterligare etikett; pallar vid en bardisk är Kök.</translation>
    </message>
    <message>
        <source>A television set.</source>
        <translation>En tv-apparat.</translation>
    </message>
    <message>
        <source>A toilet bowl, whole or in part.</source>
        <translation>En toalettstol, hel eller delvis.</translation>
    </message>
    <message>
        <source>A washing machine or a tumble dryer.</source>
        <translation>En tvättmaskin eller torktumlare.</translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation>En passage: entré, korridor, trappavsats, trappa, hiss och trapphus. Rum som syns genom dörrarna räknas inte. En klädkammare eller ett förråd är Övrigt; trappor eller loftgångar utomhus är Exteriör; ett vardagsrum med trappa i kanten är Vardagsrum.</translation>
    </message>
    <message>
        <source>A worktop in a kitchen with a way around it; a peninsula too.</source>
        <translation>En arbetsbänk i köket som man kan gå runt; även en halvö.</translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation>En arbetsbänk med diskho, spis eller häll, även ett pentry, möblerat eller inte; också en ovanlig vy: längs bänken, in i skåpen, en ugn.</translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation>Alla andra interiörer (tvättstuga, förråd, arbetsrum, gym, bastu, inomhuspool, garage, klädkammare, butik, lobby med reception), detaljer som inte visar något rum, ett tomt rum som kan vara vad som helst (vad det kan vara är en ytterligare etikett), och det som inte är någon bostad alls.</translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation>Rum ritade uppifrån, i linjer eller perspektiv, för hand eller med dator. En tomtkarta eller karta är Grafik.</translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation>Soffor, fåtöljer, en eldstad med sittplatser: en plats att sitta på inomhus. Utan möbler är det Övrigt, med Vardagsrum som ytterligare etikett om en eldstad eller liknande tyder på det.</translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation>Byggnaden och allt runt den: fasad (med balkonger), gata, trädgård, uppfart, utomhuspool, gemensam gård, utsikten, huset från luften.</translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation>Etiketten är det rum som bilden togs för att visa, i regel det som fyller mest av den. Varje annat rum som upptar en fjärdedel av bilden eller mer, eller som en kollega lika gärna kunde ha lagt den under, är också rätt: en ytterligare etikett.</translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation>Det som är gjort och inte fotograferat: karta, tomtkarta, logotyp, energideklaration, annons, textsida, flera bilder i en. En bild med vattenstämpel eller bildtext behåller sitt rum.</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation>ett fält i dess första katalog är skadat</translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation>den har en dokumenttyp, vilket ingen XMP har.</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>den har ingen bild</translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation>den är skadad eller ingen XMP ({0}).</translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation>det är ingen JPEG</translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation>det är ingen PNG</translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation>det är ingen TIFF</translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation>det är ingen WebP</translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation>det är ingen XMP.</translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation>den är för stor för mer</translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation>den är för stor för att skriva nyckelord i</translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation>dess IPTC är skadat</translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation>dess Photoshop-data är skadade</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>dess XMP är skadat</translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation>dess block är skadade</translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation>dess första katalog är skadad</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>dess huvud är skadat</translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation>dess bildindex är skadat</translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation>dess nyckelord och annan XMP är för långa för en JPEG</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation>dess segment är skadade</translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation>dess {0} har en form som programmet inte känner till.</translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation>inga nyckelord kan skrivas i en sådan fil</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>&quot;{0}&quot; in its metadata must be one line of at most {1} letters that can be shown</source>
        <translation>”{0}” i dess metadata måste vara en rad på högst {1} bokstäver som kan visas</translation>
    </message>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation>Motorn {0} misslyckades med {1}. Välj en annan motor.</translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation>Motorn {0} ger inga sannolikheter med {1}. Välj en annan motor.</translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation>Modellfilen {0} passar inte programmet: {1}. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: the process that tried it crashed. Choose another model.</source>
        <translation>Modellfilen {0} är skadad: processen som provade den kraschade. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model file {0} is not used, as {1}. Choose another model.</source>
        <translation>Modellfilen {0} används inte: {1}. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model file {0} took longer than {1} seconds and was given up. Choose another model.</source>
        <translation>Modellfilen {0} tog längre tid än {1} sekunder och gavs upp. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation>Modellen {0} misslyckades med att titta på bilder. Välj en annan modell.</translation>
    </message>
    <message>
        <source>The model {0} took too long to look at photos and was stopped. Choose another model.</source>
        <translation>Modellen {0} tog för lång tid på sig med bilderna och stoppades. Välj en annan modell.</translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation>attribut som dess metadata ”{0}” nämner</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>den har för många delar</translation>
    </message>
    <message>
        <source>it is larger than {0} GB</source>
        <translation>den är större än {0} GB</translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation>den måste ha en utgång som heter ”{0}”</translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation>den måste ha en ingång som heter ”{0}”</translation>
    </message>
    <message>
        <source>it needs the operator {0}, which is not part of ONNX</source>
        <translation>den behöver operatorn {0}, som inte ingår i ONNX</translation>
    </message>
    <message>
        <source>it refers to a file outside of its folder ({0})</source>
        <translation>den hänvisar till en fil utanför sin mapp ({0})</translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation>dess svar är inte sannolikheter med summan 1</translation>
    </message>
    <message>
        <source>its graphs are nested too deeply</source>
        <translation>dess grafer ligger för djupt i varandra</translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation>dess ingång ”{0}” måste vara uint8[N, {1}, {1}, 3] med valfritt N</translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation>dess metadata ”metrics” måste vara ett JSON-objekt</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation>dess metadata ”temperature” måste vara ett tal</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation>dess metadata ”temperature” måste vara över 0</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; holds more than {1} names</source>
        <translation>dess metadata ”{0}” innehåller fler än {1} namn</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is longer than {1} characters</source>
        <translation>dess metadata ”{0}” är längre än {1} tecken</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation>dess metadata ”{0}” är inte JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation>dess metadata ”{0}” måste vara en JSON-lista med texter</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation>dess metadata ”{0}” måste vara en JSON-lista med {1} tal mellan 0 och 1</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation>dess metadata ”{0}” måste vara ett tal</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation>dess metadata ”{0}” måste ligga mellan 0 och 1</translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation>dess metadata saknar ”{0}”</translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation>dess metadata anger format ”{0}”, och programmet läser format {1}</translation>
    </message>
    <message>
        <source>its numbers would take more than {0} GB</source>
        <translation>dess tal skulle ta mer än {0} GB</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation>dess utgång ”{0}” måste vara float32[N, ett fast tal]</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation>dess utgång ”{0}” måste vara float32[N, {1}], en kolumn per {2}</translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation>”{0}” i dess metadata måste vara olika och får inte vara tomma</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation>
            <numerusform>Lägga till {0} till den öppna bilden (%n)?</numerusform>
            <numerusform>Lägga till {0} till de %n öppna bilderna?</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation>Alla bilder i {0} finns redan i översikten.</translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation>
            <numerusform>En till kunde inte heller läsas.</numerusform>
            <numerusform>%n till kunde inte heller läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation>Det finns ingen bild i {0}.</translation>
    </message>
    <message>
        <source>What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it on this computer, and drop the file.</source>
        <translation>Det som ligger på webben eller i ett annat program hämtas inte: ReTagger ansluter inte till något. Spara det på den här datorn och släpp filen här.</translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation>det du valde</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation>
            <numerusform>”{0}” och %n till</numerusform>
            <numerusform>”{0}” och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation>vald av dig</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>bekräftad av dig</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>att granska</translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation>saknas i den här modellen</translation>
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
        <translation>{0} × {1} pixlar</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It took longer than {0} seconds and was given up.</source>
        <translation>Det tog längre tid än {0} sekunder och gavs upp.</translation>
    </message>
    <message>
        <source>No permission to open this folder.</source>
        <translation>Ingen behörighet att öppna mappen.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>Ingen behörighet att läsa filen.</translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation>Filen kunde inte läsas ({0}).</translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation>Filen är avkortad: det mesta av bilden saknas.</translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation>Filen är avkortad: en del av bilden saknas.</translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation>Filen är avkortad: de sista {0}&#xa0;% av bilden saknas.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation>Filen är skadad och kunde inte avkodas.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its decoder did not survive, and was given up.</source>
        <translation>Filen är så skadad att avkodaren inte överlevde, och gavs upp.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Filen finns inte längre.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Filen ändrades under läsningen.</translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation>Mappen kunde inte läsas ({0}).</translation>
    </message>
    <message>
        <source>The folder is no longer there. If it was moved or renamed, open it where it is now.</source>
        <translation>Mappen finns inte längre. Om den har flyttats eller bytt namn, öppna den där den finns nu.</translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation>Bilden är för stor för datorns minne.</translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation>Bilden är för stor för att öppnas säkert: den skulle ta {0:.1f} GB minne.</translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation>Bilden är för stor: mer än {0} miljoner pixlar.</translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation>Bildens egna data (EXIF och liknande) är skadade och lämnades därhän.</translation>
    </message>
    <message>
        <source>There is no such file or folder. If it was moved or renamed, open it where it is now.</source>
        <translation>Det finns ingen sådan fil eller mapp. Om den har flyttats eller bytt namn, öppna den där den finns nu.</translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation>Det här är en råfil utan förhandsbild. Exportera den som JPEG och sortera den.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation>Det här är varken en mapp eller en bild.</translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation>Det är ingen bild i ett format som ReTagger känner till, eller så är den skadad.</translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation>Den här sortens TIFF kan inte läsas rätt ({0}). Spara den med 8 bitar per kanal och sortera den.</translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation>färger av sort {0}</translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation>skadade fält</translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation>fler än två dimensioner</translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation>{0} bitar, komprimering {1}</translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation>
            <numerusform>%n tillagd</numerusform>
            <numerusform>%n tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation>
            <numerusform>%n bild tillagd</numerusform>
            <numerusform>%n bilder tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.</source>
        <translation>Bilder i de öppna mapparna: {0}. Läs in igen för att visa dem som de är nu; det du har beslutat finns kvar.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo a page</source>
        <comment>%n photos a page</comment>
        <translation>
            <numerusform>%n bild per sida</numerusform>
            <numerusform>%n bilder per sida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {0} and %n more</source>
        <comment>Saved: {0} and %n more</comment>
        <translation>
            <numerusform>Sparat: {0} och %n till</numerusform>
            <numerusform>Sparat: {0} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo {0} cannot be used: {1} Choose a PNG or JPEG.</source>
        <translation>Logotypen {0} kan inte användas: {1} Välj en PNG eller JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The selected photo</source>
        <comment>The %n selected photos</comment>
        <translation>
            <numerusform>Den markerade bilden</numerusform>
            <numerusform>De %n markerade bilderna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation>
            <numerusform>%n bild som modellen var osäker på är klar</numerusform>
            <numerusform>%n bilder som modellen var osäker på är klara</numerusform>
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
        <translation>E</translation>
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
        <translation>M</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>L</source>
        <translation>V</translation>
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
        <translation>Balkong</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Badrum</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Sovrum</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Matplats</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Exteriör</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planritning</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kök</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Vardagsrum</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Osorterade</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>balcony</source>
        <translation>balkong</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>badrum</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>sovrum</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunde inte läsas</translation>
    </message>
    <message>
        <source>dining room</source>
        <translation>matplats</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>exteriör</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>planritning</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>grafik</translation>
    </message>
    <message>
        <source>hallway</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>kök</translation>
    </message>
    <message>
        <source>living room</source>
        <translation>vardagsrum</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>osorterad</translation>
    </message>
    <message>
        <source>other</source>
        <translation>övrigt</translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation>{0} (inte i den här modellen)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n photo stays filed under “{0}”.</source>
        <comment>%n photos stay filed under “{0}”.</comment>
        <translation>
            <numerusform>%n bild blir kvar under ”{0}”.</numerusform>
            <numerusform>%n bilder blir kvar under ”{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room: {0}</source>
        <comment>%n rooms: {0}</comment>
        <translation>
            <numerusform>%n rum: {0}</numerusform>
            <numerusform>%n rum: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is one letter; digits stand for the rooms by their order.</source>
        <translation>En tangent är en bokstav; siffror står för rummen i ordning.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Both want this key; only one of them can have it.</source>
        <translation>Båda vill ha tangenten; bara ett kan få den.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Färg för {0}</translation>
    </message>
    <message>
        <source>Drag {0} to another place</source>
        <translation>Dra {0} till en annan plats</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Tangent för {0}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Uppmätt: {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>Flytta ned {0}</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>Flytta upp {0}</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Namn på {0}</translation>
    </message>
    <message>
        <source>On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.</source>
        <translation>På undanhållna bilder stämde första rummet på {0}&#xa0;% av dem, första eller andra på {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>On photos kept aside, the room was right for {0} % of them.</source>
        <translation>På undanhållna bilder stämde rummet på {0}&#xa0;% av dem.</translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation>RESO-export</translation>
    </message>
    <message>
        <source>Remove this room; its photos stay as they are filed</source>
        <translation>Ta bort rummet; bilderna ligger kvar som de är</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rooms and keys</source>
        <translation>Rum och tangenter</translation>
    </message>
    <message>
        <source>Version {0}, trained {1}; licence: {2}</source>
        <translation>Version {0}, tränad den {1}; licens: {2}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>också {0}</translation>
    </message>
    <message>
        <source>counts as {0}</source>
        <translation>räknas som {0}</translation>
    </message>
    <message>
        <source>{0} counts as</source>
        <translation>{0} räknas som</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Jämförelseobjekt {0}</translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation>Jämförelse av objekt</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Värderingsobjekt</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>Bilden kan inte längre läsas</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>vald för hand</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>jämförelse</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message numerus="yes">
        <source>in %n of {0} listings</source>
        <comment>in %n of {0} listings</comment>
        <translation>
            <numerusform>i %n av {0} objekt</numerusform>
            <numerusform>i %n av {0} objekt</numerusform>
        </translation>
    </message>
    <message>
        <source>photos</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation>{0} kan inte skrivas: bilden är för stor för datorns minne.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation>{0} kan inte skrivas: sidan kunde inte påbörjas.</translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation>{0} är en av bilderna och skulle gå förlorad. Ange ett annat namn.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>%n photo not compared yet</source>
        <comment>%n photos not compared yet</comment>
        <translation>
            <numerusform>%n bild ännu inte jämförd</numerusform>
            <numerusform>%n bilder ännu inte jämförda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation>
            <numerusform>%n fil skadad: utelämnad.</numerusform>
            <numerusform>%n filer skadade: utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation>
            <numerusform>%n lösenordsskyddad fil: utelämnad.</numerusform>
            <numerusform>%n lösenordsskyddade filer: utelämnade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation>
            <numerusform>%n fil vars sökväg leder ut ur arkivet: utelämnad.</numerusform>
            <numerusform>%n filer vars sökväg leder ut ur arkivet: utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation>En bild kunde inte tas ut ({0}).</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>Det kunde inte läsas ({0}).</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Det lästes inte till slut.</translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation>Det ersattes under läsningen. Öppna det igen.</translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation>Bara de första {0} av dess {1:,} sidor gicks igenom.</translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation>Sida {0} kunde inte läsas.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation>PDF:en är skadad och kunde inte öppnas.</translation>
    </message>
    <message>
        <source>The PDF is damaged in a way that its reader did not survive, and was given up.</source>
        <translation>PDF:en är så skadad att läsaren inte överlevde, och gavs upp.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation>PDF:en är lösenordsskyddad. Spara den utan lösenord i en PDF-läsare och öppna den.</translation>
    </message>
    <message>
        <source>The PDF was given up: one page took longer than {0} seconds.</source>
        <translation>PDF:en gavs upp: en sida tog längre tid än {0} sekunder.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation>ZIP-filen är en fälla: en liten fil i den skulle packas upp till en enorm.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation>ZIP-filen är en fälla: den packas upp till mer än den anger.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation>ZIP-filen är skadad och kunde inte öppnas.</translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation>ZIP-filen är för stor för att öppnas säkert: fler än {0:,} filer eller {1} GB.</translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation>Feeden kunde inte läsas ({0}).</translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation>Feeden saknar definition av sina fält: den är skadad.</translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation>Feeden saknar avsnittet #{0}#: den är skadad.</translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation>Feeden är skadad från rad {0}; det som står före lästes.</translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation>Feeden är för stor för att vara en.</translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation>Den sparade sidan är för stor för att öppnas säkert.</translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation>Webbsidan kunde inte läsas ({0}).</translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read. Save it in the browser once more.</source>
        <translation>Webbsidan är skadad och kunde inte läsas. Spara den en gång till i webbläsaren.</translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation>Webbsidan är för stor för att vara en.</translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation>Det finns ingen bild i PDF:en.</translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation>Det finns ingen bild i ZIP-filen.</translation>
    </message>
    <message>
        <source>There is no photo in this feed.</source>
        <translation>Det finns ingen bild i feeden.</translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation>Det finns ingen bild på den sparade sidan.</translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else. Save the page in the browser once more.</source>
        <translation>Det finns ingen webbsida i den: den är skadad eller något annat. Spara sidan en gång till i webbläsaren.</translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation>Innehållet kunde inte sparas i programmets mapp.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation>
            <numerusform>%n ändring är inte sparad än</numerusform>
            <numerusform>%n ändringar är inte sparade än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation>
            <numerusform>Fortsätt med %n bild</numerusform>
            <numerusform>Fortsätt med %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation>Det du har beslutat är inte sparat än. ReTagger försöker vidare.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
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
            <numerusform>%n kom från säkerhetskopior</numerusform>
            <numerusform>%n kom från säkerhetskopior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation>
            <numerusform>%n post kunde läsas och finns kvar</numerusform>
            <numerusform>%n poster kunde läsas och finns kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation>ReTaggers minne av tidigare beslut var skadat: {0}. Den skadade filen har lagts undan som {1}; dina bilder är orörda.</translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation>Besluten i {0} kunde inte tas över ({1}). De finns kvar; stäng alla andra ReTagger, kontrollera att det finns plats på disken och starta ReTagger igen.</translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation>Tills dess finns besluten bara kvar medan ReTagger är öppet.</translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation>Tills dess sparas inte det du beslutar; ReTagger försöker vidare.</translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation>ingen säkerhetskopia kunde skrivas: {0}</translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation>programmets minne</translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation>{0} Tills dess arbetar ReTagger utan den och tittar på bilder på nytt.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation>{0} kan inte öppnas ({1}). Kontrollera att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} kan inte öppnas eller skrivas ({1}). Kontrollera att det finns plats på disken och att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation>{0} kan inte skrivas: disken är full ({1}). Gör plats på disken.</translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation>{0} är redan stängd.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} är skadad ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation>{0} är skadad och kan inte ersättas ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be repaired ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} är skadad och kunde inte lagas ({1}). Kontrollera att det finns plats på disken och att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation>{0} används av ett annat program. Vänta tills det är klart eller stäng det.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation>{0} skrevs av en nyare version av ReTagger. Installera den för att använda filen igen, eller flytta undan den för att börja om.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation>
            <numerusform>%n fil utelämnad</numerusform>
            <numerusform>%n filer utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation>
            <numerusform>%n bild kunde inte läsas.</numerusform>
            <numerusform>%n bilder kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged.</source>
        <comment>%n photos tagged.</comment>
        <translation>
            <numerusform>%n bild sorterad.</numerusform>
            <numerusform>%n bilder sorterade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation>Alla bilder är sorterade.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation>
            <numerusform>{0} av %n bild visas</numerusform>
            <numerusform>{0} av %n bilder visas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation>
            <numerusform>%n objekt</numerusform>
            <numerusform>%n objekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation>Inget objekt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation>
            <numerusform>{0} av %n bild</numerusform>
            <numerusform>{0} av %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} att granska</translation>
    </message>
</context>
</TS>
