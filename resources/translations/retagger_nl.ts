<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File photos that look the &amp;same there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: in {1} of {2} listings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheetDialog</name>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos of one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One room across the listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid: all rooms of all listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>fixed in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo by photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File each photo whose name, or whose copy, says another room, where that says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} OF {1} DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomChip</name>
    <message>
        <source>{0}: in {1} of {2} listings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the RESO table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Subject property</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>board</name>
    <message numerus="yes">
        <source>Move %n photo here</source>
        <comment>Move %n photos here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>File %n photo where names and copies say</source>
        <comment>File %n photos where names and copies say</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} key rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n photo decided so already.</source>
        <comment>%n photos decided so already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%n PDF</source>
        <comment>%n PDFs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Photoshop file</source>
        <comment>%n Photoshop files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {0}</source>
        <comment>%n {0}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a PDF or a ZIP file itself to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take the hint</source>
        <comment>Take %n hints</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>No permission to open this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read rightly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>room keys</name>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Balcony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balcony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dining room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hallway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message numerus="yes">
        <source>%n page</source>
        <comment>%n pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} of {1} listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} key rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n came from backups</source>
        <comment>%n came from backups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and could not be mended ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged, {0:,} could not be read.</source>
        <comment>%n photos tagged, {0:,} could not be read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
