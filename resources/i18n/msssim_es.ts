<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app.actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any input, command or scenario, by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all &amp;inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if… (new child)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario that extends this one and says only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how differences from the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Levers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and missing &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a &amp;source everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws, seed and &amp;step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare in a &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ghost of the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers &amp;mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;our of three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About msssim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves, deposits, zones, costs and every other list, as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves a result, where its spread comes from, what it takes, when it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open scenarios in rows: their levers, to be typed, and their results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many scenarios from this one: every combination of a few values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.analyse.analysis</name>
    <message>
        <source>Press Run, and the runs that fail the goal are set against those that reach it: rules say which inputs they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, and bars show how far each input moves the result when it alone goes from a low to a high value, the longest first. A row can be made a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, and bars show from which inputs the spread of the result over the runs comes, the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, and the least change of that input is sought with which the scenario reaches the goal. It can be made a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study broke down before it was done: Run tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, asked before your last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.analyse.bars</name>
    <message>
        <source>Bars of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.analyse.choice</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its spread comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes to reach a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it fails a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of runs in which it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.analyse.panel</name>
    <message>
        <source>Rows of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever sets this input: it cannot be held in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.asking</name>
    <message>
        <source>Scenarios (*.yaml *.yml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep files (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and reports (*.yaml *.yml *.json *.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sweep file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sweep file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For print, the scenario in hand (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results to a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.charts.card</name>
    <message>
        <source>Nothing to show in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has other steps: there is no difference to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: difference of medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: copy, save, table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.charts.hand</name>
    <message>
        <source> – its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.charts.timeline</name>
    <message>
        <source>Mandate timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.charts.view</name>
    <message>
        <source>Drag to move along, Ctrl and wheel to zoom, double click for all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.comparison</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Open a second scenario, or ask “What if…” of this one: then every input and result that differs stands here, and why it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that differ, here → there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other's value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} against {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.disk</name>
    <message>
        <source>{0} was changed on disk at {1}, {2} after you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer on disk. What you see here is kept: Save writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed on disk: what stands there is of {1}, and yours is of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed on disk at {1}, {2} after you saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which {1} extends, is no longer on disk: {1} shows it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed on disk by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.evidence_card</name>
    <message>
        <source>Changed from {0}, which {1} has from {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no named source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent’s value, which this one replaces, and so no source of it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given for this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since its source was noted for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.evidence_change</name>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.evidence_dialog</name>
    <message>
        <source>A – primary document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B – official statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C – press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D – judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E – placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.exporting</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for print are drawn with matplotlib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, less the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing results to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.facts</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.failure</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met an error that it did not expect{0}. Your edits are kept: you can go on, save, and report the details below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.fields</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.files</name>
    <message>
        <source>{0} is open here as another scenario. Close it first, or choose a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would not open again: what it extends has changed, and does not fit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what it extends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would not open again: what it extends is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here → on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments or layout differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} extends {1}, which is not in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It has errors: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.finding</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.gallery</name>
    <message>
        <source>Start from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} officers planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each template is a complete question about the mission. You get a copy: what ships with the program stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, later {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.grid</name>
    <message>
        <source>Open scenarios, their levers and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into a lever: each change is a step of that scenario. Results are medians over the runs; a stronger colour is more. A lever in brackets stands where the file has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.gridding</name>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no value of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.headlines</name>
    <message>
        <source>reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.about</name>
    <message>
        <source>msssim {0}: scenarios of a security support mission. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About msssim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.glossary</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the equations S is the strength, S̄ its mean over a step, and τ the months of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.helping</name>
    <message>
        <source>What this installation has and lacks is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.naming</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenarios that are open, children under what they extend. The one chosen is shown; those ticked stand in the charts beside it. An asterisk marks changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers change the scenario, and everything follows at once. Arrows move a step, Shift with an arrow ten; the mark shows where the saved file has it, and ↺ goes back there. A drag is one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input of the scenario by section. Grey values are defaults. Choose one to see and change it in the inspector; Ctrl+K finds it by its name or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input: its value, unit and bounds, where it comes from, and the source that vouches for it with its grade, from A, a primary document, to E, a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from another scenario: its inputs, and what that does to results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step since the file was opened; choose one to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, by line. Choose one to go to its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to many runs: what moves a result, where its spread comes from, what it takes to reach a goal, and when that goal fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open scenarios in rows: their levers, to be typed, and what they come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What evidence every number rests on, the weakest and those without any first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a result's uncertainty rests on which grades of evidence, which weak inputs decide it, and how the forecast met what was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves, deposits, zones, costs and every other list as tables to edit and paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few numbers that matter: money for the plan, unpaid bills, strength, coverage and the next decision. They are medians of the runs; below each stands what it was before your last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts over the same calendar. The line is the median, the dark band holds half of the runs and the light one nine in ten. Their menu (⋯ or the menu key) shows the numbers as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates to start from, each a complete question, and the files last opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file, how well its numbers are sourced, draws and seed, what is saved, and what runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.shortcuts</name>
    <message>
        <source>Any control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and an arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, show the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen cells for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trees and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.help.tour</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission in five numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five numbers sum up many runs of the scenario in hand: money, unpaid bills, strength, coverage and the next decision of the Council. Coverage is measured against a planning density; it says nothing about safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a lever, or choose it and press an arrow key. Everything follows while you move. The mark shows where the file has it, and ↺ goes back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each step this line says what held the mission back before and what does now, and the numbers above say what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts with their uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is the median; the dark band holds half of the runs, the light one nine of ten. The strip beneath says what binds. Point at a day to read it; the menu ⋯ has the numbers as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lever or an input to see its source, publisher, date and grade, from A, a primary document, to E, a placeholder. Here it can be changed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N makes a child of this scenario that says only what differs. Tick several to compare them in every chart; the panel Differences says what was changed and what that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step can be undone with Ctrl+Z, and the history lists them all. Unsaved work outlives a crash. Ctrl+S saves and keeps the comments of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 says what the numbers mean and what they do not, Shift+F1 what a control is. The Help menu has a glossary with the model's equations, every key, and this tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.history</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier steps are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.inputs</name>
    <message>
        <source>Only what differs from the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in this file, not by what it extends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.inspector</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list that this stands in as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lever or an input to see its value, its source and what grades it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.lacking</name>
    <message>
        <source>{0} is not installed here. This command brings it: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program was built without {0}. Whoever gave it to you can build one that has it: the README says how.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.levers</name>
    <message>
        <source>Reset to the saved value, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to where it started, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no levers. Scenario, Levers… makes some: sliders that move one input or several together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.levers_editor</name>
    <message>
        <source>Multiplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets to one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moves %n value(s):</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Moves nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever moves one or many inputs together. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>remove lever {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move lever {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add lever {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} – %n value(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>app.notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.page</name>
    <message>
        <source>Move a lever or change an input: this line says why the numbers moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.pairing</name>
    <message>
        <source>Not worked out: the run ended before. Run again (F5) works it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input, a command or a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.path_picker</name>
    <message>
        <source>What a lever moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.problems</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: nothing in this scenario is wrong or odd. What is will stand here, by its line in the file, as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}. Mend it in your editor and save: this list looks again at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.program</name>
    <message>
        <source>Unsaved edits could not be kept against a crash: {0}. Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost of {0} is in a file of its own now: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.recovery</name>
    <message>
        <source>Unsaved work from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without saving these. Bring back what you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is discarded cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened as it was; taking it back puts it in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since; undo shows it as it stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved: there is no file to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still be open on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.resets</name>
    <message>
        <source>Reset to saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to parent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to where it started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.run_choice</name>
    <message>
        <source>Draws, seed and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 draws: the central run alone. They are saved with the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.scenarios</name>
    <message>
        <source>Tick to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows {0} as saved; its unsaved changes are not in here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.attribution</name>
    <message>
        <source>Explained before the last change: explain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the explanation is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts the difference in one number among the inputs that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.columns</name>
    <message>
        <source>Read from column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.commands</name>
    <message>
        <source>The run was stopped: Run again (F5) also works out what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on is worked out after the full run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.errand</name>
    <message>
        <source>It broke down before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.forecast_chart</name>
    <message>
        <source>as of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.import_dialog</name>
    <message numerus="yes">
        <source>%n row(s) taken in as one step.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Deposits of donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves of contingents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out from the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point: 1,500.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma: 1.500,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows take the place of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimals are marked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known for: {0}. Choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken in while a row is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the table says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.pages</name>
    <message numerus="yes">
        <source>{0}: %n page(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.proving</name>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and decisive inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what the answer rests on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and decisive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sharing.report_dialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs and its effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own observations, where it has any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File, without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say as what, and where to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it extends: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also why it differs in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.showing</name>
    <message>
        <source>{0} shows {1} as saved; its unsaved changes are not in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation broke down before it was done. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws, seed and step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is the reference yet: choose one, then Take as reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be run: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the reference: choose a scenario to see what it has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not fit what it extends any more: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sources</name>
    <message>
        <source>Share of the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} numbers have no source; {2} rest on judgement or a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cite this.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Evidence, weak and missing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a source everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a source everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is, or 2025-03-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title or publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date must be such as 2025-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; the parent’s value has: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sourcing</name>
    <message numerus="yes">
        <source>Source of %n value(s) replaced</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>app.status</name>
    <message>
        <source>Share of the cited numbers that rest on a primary document or official statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} draws, seed {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {0} % A–B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch of {0} draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.steps</name>
    <message>
        <source>the file's text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sweep.dialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that the sweep makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sweep came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each scenario comes to stands here once the sweep is run: a row for each, with what was varied and its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What is finished is kept: Run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep broke down: Run goes on with what is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows the sweep that was run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep keeps its results with pyarrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} scenarios answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} scenarios of {1} draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sweep.laying</name>
    <message>
        <source>Open a sweep file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sweep file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type values instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How scenarios are laid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample lays scenarios evenly between the ends of every row, however many rows there are: 0.6:1 is from 0.6 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: Latin hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: Sobol sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario first: a sweep file names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}: msssim sweep runs it too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.sweep.varying</name>
    <message>
        <source>Vary another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file writes them: 0.6, 0.8, 1 or 0.6:1:3; days as 2025-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary this no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.table</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tables.clipboard</name>
    <message>
        <source>paste one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tables.model</name>
    <message>
        <source>Said in this file, otherwise than in its parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tables.panel</name>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to the parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tables.pasting</name>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands first in a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the rows that are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what 03/04/2025 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04/2025 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04/2025 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {0}. Decimals are marked by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.tables.steps</name>
    <message>
        <source>duplicate {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave {0} to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.uncertainty.panel</name>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten runs draw {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.uncertainty.plot</name>
    <message>
        <source>Density of the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.value_editor</name>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell between two ends (PERT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long tail (lognormal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.viewing</name>
    <message>
        <source>The next start of the program speaks {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start of the program writes at {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.whatif</name>
    <message>
        <source>A child shows {0} as saved, and that has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked? A short name for the new scenario:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child extends a file, and {0} was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed within the file, which is still called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, what if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app.window</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch.cluster</name>
    <message>
        <source>worker {worker} has {name} {there}, and here is {here}: results would not be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker {worker} lacks {name} {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Dask scheduler has no workers: start one (docs/cluster.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msssim cannot be run by the workers: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster lost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster gave up on it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch.executors</name>
    <message>
        <source>too large: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch.processes</name>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal 9, as for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process died {times} times ({how})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch.reading</name>
    <message>
        <source>{n} rows do not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no batch whose {file} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no finished batch: no {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results in {folder} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch.store</name>
    <message>
        <source>{folder} holds a batch that was interrupted: --resume goes on with it; else remove it, or name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun with {name} {was}, and this is {now}; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun with --save-draws; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun without --save-draws; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: its scenario "{name}" is not asked for now; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: scenario "{name}" was not part of it; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: scenario "{name}" has changed since; name another folder with --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another batch is writing into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.__init__</name>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.check</name>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>clean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.desktop</name>
    <message>
        <source>the window needs Qt: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is not installed: run scripts/setup app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.evidence</name>
    <message>
        <source>{n} values with evidence, {doubtful} of them doubtful; {missing} without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak and decisive:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.explain</name>
    <message numerus="yes">
        <source>({count} without effect)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source> ({range} in nine of ten runs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} at the step that ends on {day}: {value}{spread}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What binds strength there: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name two scenarios, or one and a day with --on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers most to (rank correlation over the draws, share of the variance):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No uncertain input moves it there beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.files</name>
    <message>
        <source>{file}: packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenarios are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no KPI differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a report: take its scenario out with msssim pack {file} --out FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.importing</name>
    <message>
        <source>decimals are marked by a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimals are marked by a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows would be added, nothing was written</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows added</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>--map is FIELD=HEAD, such as --map amount=Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} from column {n}, “{head}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong: nothing was written</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>cli.many</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios, {rate} draws a second</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>, {n} of them by an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {n} failed: --resume tries them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this needs {library}: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {name}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to {folder}: {files}; see: msssim table {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} scenarios answered</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>cli.new</name>
    <message>
        <source>did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario is called "{name}" - {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file beside {file} has the name of one that {start} extends and says something else: choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} extends {other}, which lies outside its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} extends {other}: give the copy another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: copied, because {name} extends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.proving</name>
    <message>
        <source>differs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.report</name>
    <message>
        <source>written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one scenario, or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to write: --html FILE, --pdf FILE or --xlsx FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kpi explains a difference: name two scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch is reported as it is: nothing beside it, no edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is what the report is of: name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder: name a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.run</name>
    <message>
        <source>charts need {library}: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Changed for this run: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
written to {folder}: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parquet needs {library}: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no charts are drawn; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings on this scenario: msssim validate {file}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>cli.studies</name>
    <message>
        <source>95 % of resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: {value} as the scenario stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the spread of {kpi} comes from, in {n} runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} inputs account for less than {n} % each</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Moving inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} do not move it alone</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of these draws rank the first {n} in another order: more --draws would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.sweep</name>
    <message numerus="yes">
        <source>{count} scenarios, {draws} draws in all</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>cannot be asked: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.table</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>cli.terminal</name>
    <message>
        <source>{file} exists: name another, or overwrite it with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.alternatives</name>
    <message>
        <source>{chart}: nothing to show in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}: {first} at first, {most} at most ({day}), {last} at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average {amount} a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.answer</name>
    <message>
        <source>the central run alone needs about {need} GiB, and {free} GiB are free: take fewer zones, contingents or donors, or longer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draws} draws need about {need} GiB, and {free} GiB are free: about {most} draws would fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.calendar_marks</name>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate: {spell}, unless renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {planned}, due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged at {n} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odds} if {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not before {day}, from {n} officers on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} officers offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} officers leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as certain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.calendar_moves</name>
    <message>
        <source>has no start in the file: give it one in the inspector first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no end in the file: give it one in the inspector first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would end on {end}, not after its start, {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would lie before the first day simulated, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would lie after the last day simulated, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would end after the last day simulated, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands where the lever “{name}” sets it: move that one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.changes</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}'s {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed {series} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}' {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed {series}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.chart_table</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.charts</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind, unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears (unpaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills go unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash and arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received against plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.findings</name>
    <message>
        <source>Coverage is officers against a planning density, not safety. Violence is not modelled. Probabilities of Council decisions are judgements. Ranges hold what the stated uncertainty of the inputs implies, and nothing that the scenario leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition to another operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {planned} officers planned, {peak} are there at the peak and {final} at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {planned} officers planned, {peak} are there at each run's own peak and {final} at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the officers that the zones need can be sent, on average over time; {missing} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the officers that the zones need can be sent, on average over time; {missing} are missing, on average over all runs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, {runs} runs. Numbers are medians; nine of ten runs lie between those in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid: from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} on {day} if “{event}”, {odds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}. The central run alone: every input at its central value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money in this scenario pays {share} of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mandate ends, no bills go unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole time {missing} are missing on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the time {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission costs {cost}, or {each} for an officer and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated need is {need}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {decision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are judgements of the scenario, not results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} on {day}, {odds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs {cost}; no money is planned for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs {cost} while the mandate lasts; {shortfall} of it has no payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan costs {cost} while the mandate lasts; all of it has a payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mandate ends, no bills go unpaid in any run under these assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid {runs} under these assumptions: in nine of ten of those or more from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid {runs} under these assumptions: in half of those by {day} ({range}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often {cost} fails first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned strength is there {share} of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end {arrears} is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} officers per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} officers per 1,000 inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at fixed sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is ahead: the mandate ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {decisions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often {costs} fail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of the plan is reached {runs}, by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of the plan is reached {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.folder</name>
    <message>
        <source>{file} was not written by an earlier run: move it away, or name another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder: name another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.glossary</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run with one value for every uncertain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run with every uncertain number at its central value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the runs lie below it, half above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dark one holds half of the runs, the light one nine of ten under the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the luck of every draw: the same seed gives the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slider that moves one input or several together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers that the zones are stated to need, by a planning density or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers that can be sent over officers needed. It is measured against a planning density and says nothing about safety; violence is not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills that are due and not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spell in which a donor's deposits do not go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers of one contingent who come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good a source is: A a primary document, B an official statement, C press, D a judgement, E a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest strength at the end of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength at the end of the time simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers of the national police at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When half of the planned strength is there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When 90 % of the planned strength is there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all of the planned strength is there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers there, times the months they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers missing from the plan, times the months they are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage's mean over all days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least coverage at any step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants without the officers that the planning density asks for, by months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the mission costs, paid or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All money that comes in from donors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bills paid; assessed contributions count as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in hand at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills unpaid at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that is ever owed at the end of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the first step in which bills go unpaid, in any category or in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in which bills go unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether bills go unpaid before the mandate ends; its mean is a share of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the planned strength would cost while the mandate lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the plan's bill no money in the scenario pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the plan's bill that the money in the scenario pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an officer costs in a month, all costs shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the mandate ends, after all decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer-months while safeguards are outstanding, by their weight.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.headlines</name>
    <message>
        <source>Plan funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength at its peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Council decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {waiting} waiting, {absent} not yet come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the stated need: {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, judged at {odds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} {number} (was {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {cost}; {spread} in 9 of 10 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} before the mandate's end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the mandate's end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zones are planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.installation</name>
    <message>
        <source>{locale}, output in {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locale}: names may be garbled; set PYTHONUTF8=1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {names}: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {names}; install msssim anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none came with the program; install msssim anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} aborts on this Python: pip install 'PySide6-Essentials&lt;6.12'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is not installed: install msssim anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the window needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: apt-get install fonts-dejavu-core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none here: the window opens on a desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.observed</name>
    <message>
        <source>Observed {what} on {day}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.quantities</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(weight {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bn USD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.reading</name>
    <message>
        <source>what binds: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most for {part} ({amount})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.referring</name>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.rows</name>
    <message>
        <source>contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {n} of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.scales</name>
    <message>
        <source>{n} bn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.sources</name>
    <message>
        <source>Changed by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.why</name>
    <message>
        <source>More officers come earlier, and they cost earlier: bills go unpaid {days} sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More officers come earlier, and they cost earlier: more is owed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More officers stay, and they cost: bills go unpaid {days} sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More officers stay, and they cost: more is owed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer officers come, or they come later, and cost less until then: bills go unpaid {days} later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer officers come, or they come later, and cost less: less is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer officers stay, and cost less: bills go unpaid {days} later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer officers stay, and cost less: less is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({share} of the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scenario, drawn otherwise: what moved is chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scenario in other steps: what moved is how finely time is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days are looked at than before: the numbers are not of the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the charts show has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back most by {before} before, by {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back most by {before} before, {share} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back most by {now}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs.words</name>
    <message>
        <source>at planned strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the planned strength is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mandate has ended or is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little money to bring or keep more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers are offered but not yet cleared to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more officers are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event keeps officers from arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorised ceiling is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camps are full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few flights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the target there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of the target there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole target there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer-months missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-months uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months with unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid bills before the mandate's end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan without a payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of an officer-month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer-months without safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bills paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national police at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrears at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNSC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HNP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CARICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BINUH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} of {draws} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in fewer than 1 of 100 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in more than 99 of 100 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.assumptions</name>
    <message>
        <source>a primary document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source: the one there is speaks of the value that this one overrides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.document</name>
    <message>
        <source>Number of the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}, {unit}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median, and the range of nine in ten runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores against observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario's hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians in “{name}” (there) and in this scenario (here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the difference: {kpi}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.figures</name>
    <message>
        <source>What holds strength below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100
runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.furniture</name>
    <message>
        <source>mean of {n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of {n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the central run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the stated need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {unit}, {draws}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine of ten runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.headings</name>
    <message>
        <source>Skip to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of many scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of the mission differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind this chart, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good was this scenario about what happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations never enter a run. CRPS is the error of a forecast together with its uncertainty, in the series' own unit; less is better. “No change” and “Plan” are the CRPS of two naive forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in square brackets lead to the sources below. A range in brackets is that of a distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“In 37 of 100 runs” is a share of runs under these assumptions, not a probability of the world. Draws of different inputs are independent of one another unless the scenario ties them to one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this report came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bluer a cell, the nearer to the most of its column, be that good or bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more scenarios are left out here; the workbook holds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios are run with their own seed; those of a sweep share it, so that what lies between them is due to what was varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenarios stand in scenarios.jsonl beside the tables that this report was made of, and their hashes in its manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file carries the whole scenario: the command “msssim run” followed by this file's name runs it again, and the program's window opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.rerun</name>
    <message>
        <source>{name} {was} then, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than any manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no {file} of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no scenario to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest's scenario is not the one that its hash was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no {file}: it cannot be read as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.resting</name>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the graded values rest on primary documents or official statements (grades A and B); the others on press, judgement or placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and decisive: a judgement, a placeholder or no evidence, and at least {share} of a variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of this scenario has graded evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.spread</name>
    <message>
        <source>Of each scenario the point is the median, the bar half of the runs, the line nine in ten. Beside it stands in how many runs there is a value at all, where that is not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios stand side by side, from the least median to the most: the line is the median, the darker band half of the runs of each, the lighter one nine in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scenarios of {runs} runs each. Medians are over the runs that have a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scenarios, the central run of each: every input at its central value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.strips</name>
    <message>
        <source>{kpi}: the median is {value} in every scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value in {n} of {total} scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: no scenario has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: medians from {low} (“{a}”) to {high} (“{b}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios, from the least median to the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report.xlsx</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on {kpi}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.cells</name>
    <message>
        <source>“{cell}” is no number where a point marks decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no number where a comma marks decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no day: write 2025-03-14 or 14 Mar 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” may be two days: write it as 2025-03-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.citing</name>
    <message>
        <source>speaks of the value in {file}, which this file overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a value that is left out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is {count} days older than the time simulated</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>names no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to nothing in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.disk</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: {why}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.embedding</name>
    <message>
        <source>carries no scenario: it is no report that this program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries more than one scenario: it is no report that this program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {size} MiB: no report is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries a scenario that is cut off or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries a scenario that is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.following</name>
    <message>
        <source>the lever "{lever}" moves this alone: take the lever away first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.guarding</name>
    <message>
        <source>cannot be read from here on: put text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot start with this character: put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second ":" on the line, or wrong indentation: put text with ":" in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong indentation: keys of one group stand exactly below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong indentation: dashes of one list stand below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ":" is missing behind this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list starts on the line below its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing here: delete what is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ":" cannot stand here: put text with ":" in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more may stand on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors (&amp;name) and aliases (*name) are not used: write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explicit keys (? key) are not used: write key: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such escape in quotes: write a backslash as two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most} values: no scenario does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{key}" stands here a second time: keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indent with spaces, not with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not used in scenarios: write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags (!name) are not used in scenarios: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used in scenarios: write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explicit keys (? key) are not used in scenarios: write key: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario is a group of keys such as horizon:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested more than {most} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario is a group of keys, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a word, not a group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases (*name) are not used in scenarios: write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document (---) is one too many: delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.importing</name>
    <message>
        <source>deposits have no "{field}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waves have no "{field}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs have no "{field}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones have no "{field}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations have no "{field}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: no source is called “{owner}”: there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingent: no contingent is called “{owner}”: there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column for {fields}: heads are {heads}; name it with --map {field}=HEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is headed "{head}": there is {heads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already, in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high go together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.knobs</name>
    <message>
        <source>as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no value of this lever, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.language</name>
    <message>
        <source>no language "{code}": known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.layers</name>
    <message>
        <source>must name a file beside this one, such as base.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" lies outside the folder {folder}: an empty file {marker} in a folder above both lets them reach one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes more than {most} files deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a saved file: save this one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be relative to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes in a circle: {way}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.listing</name>
    <message>
        <source>"{path}" is no list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.mending</name>
    <message>
        <source>line {line}: {was} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.migrations</name>
    <message>
        <source>: a newer msssim reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.nearness</name>
    <message>
        <source> - did you mean "{near}"?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.oddities</name>
    <message>
        <source>no cost has the category "{category}" (there is {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside its slider, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before the decision itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect: falls due on {day}, before the horizon starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect: falls due on {day}, when the horizon has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{path}" leads to nothing in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.parameter</name>
    <message>
        <source>must be a date such as 2024-06-25, not {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text: put {shown} in quotes, "…"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold control or direction-changing characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most 1, not {value}: write {share} for {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least {bound}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most {bound}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.pasting</name>
    <message>
        <source>has more than {most} rows: msssim import takes tables of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no heads, and this list has {most} columns; the table has {width}: put heads above them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has heads, and no rows below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in row {row} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table: a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.paths</name>
    <message>
        <source>"{group}" holds nothing named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>"{list}" has {count} items, no {item}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source> - there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is named "{name}" in "{group}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{path}" is no path: stuck at "{rest}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.problems</name>
    <message>
        <source>ids are letters, digits, _ and -, at most 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false, not {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {choices}, not {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> - known here: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is text: put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a group of keys, each on its own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list, such as [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key "{key}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more problems</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>scenario.reader</name>
    <message>
        <source>is larger than {size} MiB: no scenario is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: a scenario is a group of keys such as horizon: and mandate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a character that no text file should: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value stands on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text: save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.references</name>
    <message>
        <source>is required: until when does it renew the mandate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: until when does it transition the mandate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phase is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series is named "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a switch cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or day cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words cannot be moved by {lever}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file version {version} is not known to this program, which knows {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie after the start, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes more than {most} steps: choose a longer step or an earlier end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs "required" or "per_thousand", and not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required where the basis is once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to no input of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{path}" is a group: name one value in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.reordering</name>
    <message>
        <source>stands in a layout that cannot be sorted: edit the file by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.resolving</name>
    <message>
        <source>is too long for a number: put text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.rows</name>
    <message>
        <source>things by id keep the order of {file}, which this file extends; what is added follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name "{name}" is decided by {file}, which this file extends: change it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.saving</name>
    <message>
        <source>{file} was not saved: it is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: a file of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: somebody else changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: somebody else changed it, {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: what it extends is another file there; pack it into one file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: {why}. What was there is as it was. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not saved: a name cannot hold that character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written, but may not outlast a power cut ({why}): save it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.schema</name>
    <message>
        <source>must be a number or [low, number, high], in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.source</name>
    <message>
        <source>is of an older file version: saving makes it version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{edit}" is no edit: write PATH=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.tabular</name>
    <message>
        <source>has a cell of more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no sheet "{name}": there is {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to more than any table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defines entities, which no workbook needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: it needs too much memory, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an old or an encrypted workbook: save it as .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {library}: {cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a CSV nor an XLSX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {most} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no workbook that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no CSV that can be read: a quote is out of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs too much memory to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.typed</name>
    <message>
        <source>“{cell}” is a share: this is counted in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is a share: this is counted in plain numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.uncertain</name>
    <message>
        <source>must be a number, not {shown}{cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a finite number, at most 1e15 in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: leave out the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: write 0.8 for 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {kinds}, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low must not exceed high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs low ≤ mode ≤ high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard deviation must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geometric standard deviation (the second number) must be above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one [value, weight]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some weight must exceed 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number or a distribution such as {example}, not {shown}{cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} needs [{names}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discrete needs [[value, weight], …]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario.writing</name>
    <message>
        <source>cannot be written into this file's layout: edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.answering</name>
    <message>
        <source>"{name}" has no part called "{part}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no series is called "{name}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" has no part called "{part}": it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not simulated: {period} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.causes</name>
    <message>
        <source>The order of things by id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.dimensions</name>
    <message>
        <source>"{given}" varies nothing: write PATH=V1,V2,… or PATH=LOW:HIGH:N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range goes from a number to a number or from a day to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range has from 2 to {most} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{given}" is no range: write LOW:HIGH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.discover</name>
    <message>
        <source>the goal fails in {failures} of {runs} runs: a rule is learnt from {fewest} or more; run more draws, or ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal fails in {failures} of {runs} runs: almost always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input differs between the saved draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no draws: run the batch with --save-draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draws in {folder} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved draws have no "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.effects</name>
    <message>
        <source>• {topic}: {way} where it happens ({rank}, {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {topic}: {way} with more ({rank}, {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visible effect in {n} draws: rank correlations are within ±{bound}, as by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its effect in {n} draws (rank correlation, share of the spread):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays within ±{bound}, as by chance, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.explain</name>
    <message>
        <source>{kpi} has no value in some of the runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.failing</name>
    <message>
        <source>Fails: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it fails, within the range that is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happens or not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.goals</name>
    <message>
        <source>"{name}" is no way to read a KPI: there is median, mean, central, P, p10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} is compared with a day, such as 2025-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} is compared with a text in quotes, "…"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} is compared with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} is of all draws: here each draw is asked, write a KPI alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal has at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;=, &lt;, &gt;= or &gt; and a value is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a KPI, such as mean_coverage is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;=, &lt;, &gt;= or &gt; is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test in P( ) takes a KPI alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a KPI is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>")" is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi} is a day and has no mean: write median({kpi})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no KPI is called "{name}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing here: a number, or a day such as 2025-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too much: join tests with "and"</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.grid</name>
    <message>
        <source>all draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.grounding</name>
    <message>
        <source>on documents and official statements (grades A and B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on press (grade C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on judgements and placeholders (grades D and E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on inputs without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: single inputs make {share} of its variance over {n} draws. Of that rest {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: without draws there is no uncertainty to part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: no single input moves it beyond chance in {n} draws.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.hindcast</name>
    <message>
        <source>no observation lies in the time simulated, of a series of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario holds no observations: name a file that does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.inquiry</name>
    <message>
        <source>{reading} is of all draws: here write a KPI alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this scenario is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.naming</name>
    <message>
        <source>{result} at most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} less than {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} at least {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} more than {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} exactly {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} before {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} on or after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} on {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}, central run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}, {n} % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of runs with {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.picturing</name>
    <message>
        <source>{result}: {value} as it stands; each input alone from a low to a high value, on the same {n} draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the spread of {result}, in {n} runs: the inner bar is what an input makes alone, the whole bar what it makes together with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {n} inputs were not tried any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} inputs do not move it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} inputs account for less than {least} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of these draws rank the first {n} in another order: more draws would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.planning</name>
    <message>
        <source>that makes {size} scenarios, and {most} is the most here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing between commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.sampling</name>
    <message>
        <source>this scenario has no "{name}": there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.saying</name>
    <message>
        <source>{kpi} is {value} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {n} of {all} draws: this is what these tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} fails {often} where {rules}. That holds {share} of its {failures} failures in {runs} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that never comes counts as later than any other: so a median can lie later here than in the headlines, which leave such runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: nothing that was tried from {low} to {high} meets {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest is {value}: {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from {low} to {high} meets {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what holds strength back there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} fails {runs}, and no bounds of the inputs tell where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} does not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, as it stands, meets {goal}: {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is uncertain in the scenario: here it is the same in all draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} meets {goal}: {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: a lesser change may do as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is the least change from {before}, in steps of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.scoring</name>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 91 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>91 to 183 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>183 to 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 days and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {amount} too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {amount} too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“the plan comes true as published”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbiased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“nothing changes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It beats the better naive forecast, {naive} (CRPS {ours} against {best}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}: {counted}; the median was {bias}; {wide} of {n} lay in the band of nine in ten runs (nine in ten would be right), {narrow} of {n} in that of half of them. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation lies outside what this scenario simulates, and is not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} observations lie outside what this scenario simulates, and are not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as good as the better naive forecast, {naive} (CRPS {ours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worse than the naive forecast {naive} (CRPS {ours} against {best}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stretch} ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.seek</name>
    <message>
        <source>{path}: no value from {low} to {high} makes a valid scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds neither a number nor a day: it cannot be varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower end of the range lies above the upper one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.sensitivity</name>
    <message>
        <source>{reading} is one number: ask for {name}, draw by draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} is the same in all {runs} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi} has no value in some runs: its variance is not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indices need at least 2 draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.sweep</name>
    <message>
        <source>{design} lays a number of scenarios, from 1 to {most}: say it with -n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes {size} scenarios, and {most} is the most: --design lhs -n N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is varied: name a path and its values with --over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid needs the number of values: write LOW:HIGH:N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.sweep_file</name>
    <message>
        <source>is not known here: there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: the scenario that all variants start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of {dimension: variant, …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a group of PATH: VALUE, or {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no dimension: there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.tabling</name>
    <message>
        <source>{reading} is not in the table: there is {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table holds no draws: P( ) takes a KPI alone here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.telling</name>
    <message>
        <source>share of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kpi}: {there} in {a}, {here} in {b}, {between}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effect} come with “{change}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference of {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the central run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Where the day never comes ({some} of {a} and {others} of {b}) the end of the time simulated, {day}, stands for it: so a median can lie later here than where such runs are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of runs with {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {effect} with “{change}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {effect} the other way with “{change}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination of the differences was run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the differences was sampled, each order with its reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on the same {n} draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ± is one standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that differs has an effect on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others, each slighter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studies.tornado</name>
    <message>
        <source>the low quantile must lie below the high one, both from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this scenario is uncertain, and it has no levers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli.helps</name>
    <message>
        <source>Usage:</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try '{command} {option}' for help.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing command.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing argument</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing option</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value!r} does not match the format {format}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of a security support mission: officers, money and coverage.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with: msssim new mine.yaml --from mss-2024, then msssim run mine.yaml</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of what is said; English where neither this nor MSSSIM_LANG names one.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a scenario; write its series, KPIs, charts and manifest into DIR.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the central run alone</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value for this run; VALUE as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the ensemble; 0: central alone.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer range</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the luck of every draw.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of one step.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results; replaces an earlier run's files, leaves all others.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the charts; svg where matplotlib is installed.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write every draw's inputs and KPIs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the tables.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate many scenarios on all cores, or a cluster, and put what they come to in one table.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All share one luck: the first file's seed, unless --seed says another. A scenario that fails stops no other; the exit code is then 3. What is interrupted goes on with --resume.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE…</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value in all.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each ensemble.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes; left out: one a core.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on a Dask scheduler's workers.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS|local</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do only what DIR does not hold yet.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also keep every draw's inputs and KPIs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on stderr how far it is.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate one scenario in many variants, all with the same luck, into one table.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is a scenario, varied by --over, or a sweep file with `base:` and `dimensions:`.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base, dimensions of named variants, all combinations</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V1,V2,… or LOW:HIGH:N; PATH may be a lever's id. Once for each thing that varies.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH=VALUES</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations, or N scenarios laid evenly between the ends.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of lhs and sobol.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list the scenarios.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a batch's or sweep's results: a row for each scenario, what was varied, and KPIs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians are over the draws that have a value; P(run_out) is the share of runs in which bills go unpaid at all. Filters and sorts may name what was varied too.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From least to most; -READING from most to least.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READING</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scenarios that meet it: KPI &gt;= VALUE.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOAL</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column: a KPI is its median; mean(KPI), P(KPI), p05(KPI), central(KPI).</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it as CSV, with every KPI.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for programs, with every KPI.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check scenario files; exit 1 where one has errors.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each problem is told as file:line:column: path: what is wrong, and what would be right.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a list of diagnostics for programs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rename misspelt keys, where it is plain what was meant.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every parameter of a scenario: path, value, unit, meaning and where it comes from.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is what --set takes; the letter is the grade of its evidence: A a primary document, B an official statement, C press, D a judgement, E a placeholder; in brackets where it speaks of the value that a parent file gives, and this file another.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a list for programs, with bounds.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FILE as a copy of a scenario, comments and all.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that scenario extends is copied beside it, unless a file of that name is there already.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a shipped scenario, such as mss-2024, or a file.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite FILE where it exists.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values into a scenario file; its comments and layout stay.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are written as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}; null removes. A file that this one extends is not touched. Nothing is written unless the whole remains valid.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes Jamaica out</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH=VALUE…</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rows of a CSV or XLSX TABLE to a scenario FILE; its comments stay.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits and waves are added behind those there; costs and zones by id, observations by day, replace what they name. With --replace all deposits of the sources in the table give way, waves of the contingents, all costs or zones, observations of the series, and evidence of what is gone. Nothing is written unless every row is right.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TABLE</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose deposits or waves they are.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a field from that column.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=HEAD</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet of a workbook; the first.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out if left out.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows take the place of what is there.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns and changes, and write nothing.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what differs from scenario A to scenario B, with what they extend.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and comments do not count. Each change can be made: msssim set A PATH=VALUE.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print changes and effects for programs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also run both and tell which KPIs differ.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each ensemble for the effects.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how far each uncertain input and each lever alone moves a KPI, the strongest first.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input goes from its low to its high quantile, a probability from 0 to 1, a lever from end to end; all else keeps its luck.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KPI is its median over the draws, of days with what never comes as the latest: run_out; mean(KPI), p10(KPI), central(KPI), P(KPI).</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower quantile of each input.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper quantile of each input.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for programs.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which uncertain inputs a KPI's spread comes from: Sobol indices with intervals.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: the share of the variance that an input makes alone; total: with all it has together with others. --draws is the size of the base sample: there are as many runs for each input.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the least change of one value that meets a goal, on the same draws.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What strength this money sustains, what money this strength needs. A distribution gives way to plain numbers. Exit 1 where nothing in the range meets the goal.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may change; or a lever's id.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI &gt;= VALUE, joined by and. A KPI is its median over the draws, of days with what never comes as the latest: run_out; mean(KPI), p10(KPI), central(KPI), P(KPI).</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range to search; left out: its bounds.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float range</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell under which inputs a goal fails, from the saved draws of a batch or sweep.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those that together hold most of the failures and little else (PRIM).</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI &gt;= VALUE of each draw.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which of the inputs that differ from A to B made the difference in a KPI.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that differs in one item is one cause. The effects are Shapley values on the same draws: they add up to the difference, up to eight causes exactly. Dates differ in days.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is so on that day</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which the median is explained; mean(KPI), p10(KPI), central(KPI) for another reading. With --on: a series, such as strength or arrears.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of A alone: what binds on that day, and which inputs the series answers to most.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datetime</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each ensemble; 0: central alone.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a scenario against what was observed: error, bias, bands, and naive forecasts.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations never enter a run. A stock is compared at the first step's end on or after the day. CRPS is the error of a forecast with its uncertainty, in the series' unit: less is better.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scenario, whose observations to use in place of FILE's.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what a manifest holds again, and compare the tables beside it byte for byte.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits 1 where a table differs, and names what else does: versions, or the scenario's hash.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also keep the tables there.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the evidence of a scenario, check where it leads, and find what is stale.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: how much of a KPI's uncertainty rests on which grades, and which inputs are weak and decisive: judged, placed or without evidence, and yet a large part of it.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its uncertainty rests on</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose uncertainty is parted.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the ensemble; 0: lists alone.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence this much older than the time simulated is stale.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what a scenario comes to as one file to send.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two scenarios the report is that of B, beside A. Of one that extends another, it is beside that one. A folder is a run's, and its scenario is run again; or a batch's or sweep's, and its scenarios stand side by side. Needs the extra msssim[report].</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run's folder</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many scenarios side by side</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report carries its scenario</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE | DIR | A B</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a page there: one file, without scripts.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the same as PDF there.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its tables as a workbook there.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value for this report.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also explain the difference in this KPI; of a batch, a column. Several times.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against the observations of this scenario.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one file of a scenario and all that it extends, evidence included, to share.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write there; to the terminal where left out.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite the file at --out where it exists.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of the scenario file, for editors that complete and check.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, on scenario files if any are named.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: msssim app mine.yaml</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the installation; exit 1 where something installed cannot work.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>File version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after the last one simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers that the plan calls for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day without it, unless renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised strength; the planned strength where left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is taken, if the mandate still lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed, turned into another operation, or left to lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement of how likely the decision is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New authorised strength from the date on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New planned strength from the date on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happens only where this event happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies every cost from the date on (transition).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of costs that assessed contributions pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost categories that assessed contributions pay; all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long leaving takes once the mandate has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers promised; for reporting alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers present at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they are planned to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days later than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the wave comes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes only where this event happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every wave's strength that comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days added to every wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal and vetting clearance: no wave comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many leave, of those present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength lost and not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers the camps can house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most arrivals a month; left out: any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share not in headquarters or support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share not on leave, sick or in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host police attrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they graduate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many graduate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share available for joint operations with the mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host officers per mission officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most host officers that one effective mission officer can work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below this mission strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies every zone's requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the costs that follow the tempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers needed, as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers needed per 1,000 inhabitants: a planning density, not safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is served first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served from this phase on; from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How officers are shared among zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personnel, operations, …: any word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the amount is counted by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$ for one unit of the basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it falls due, for basis once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged until before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied by the phase's tempo factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost categories that it may pay; all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its deposits go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reporting alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is promised for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it comes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges that arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each deposit that materialises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days added to every deposit's date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when; left out: always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when; left out: for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the hold happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit due after the mandate never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals wait for money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of cost kept free before new arrivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of arrears beyond which contributors leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories whose arrears contributors count; all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw-down rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength leaving a month over arrears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days later than due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it counts among the safeguards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wave comes before it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies what it affects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the factor multiplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an inflow event: these sources; all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the luck of every draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How draws are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it moves; * stands for any id or index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands; left out, it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, with the publisher or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A primary document, B official statement, C press, D judgement, E placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed the value since its source was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the value was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proportional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per officer month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lhs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sobol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>peak strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$ a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runway months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguards outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freeze-2025</name>
    <message>
        <source>The freeze of February 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 4 February 2025 the United States stopped its payments to the mission for a review of 90 days: 13.3 million USD of its 15 million in the trust fund, and whatever of its support in kind no waiver released. How long does the mission last, and what if the freeze never ends? Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of decisions in Washington and New York are judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freeze never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US support in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pledges paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel and operations cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport, port, fuel terminal, palace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port-au-Prince</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cité Soleil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabarre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pétion-Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrefour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenscoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gressier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, trust fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, released by waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France, Spain, Germany, Turkey, Italy, Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges not yet made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept of operations and rules to the Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers trained in the compliance framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy on compliance and accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that Haitians can lodge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisive operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stabilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze endless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust fund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gsf-2026</name>
    <message>
        <source>The Gang Suppression Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission's officers carry on under a new name while 5,500 are sought. From April 2026 a UN support office pays the logistics from assessed contributions, but every salary still hangs on the voluntary trust fund. More officers are offered than allowed; the question is who pays them. Known to mid-2026, with the Council's vote of September 2026 from headlines. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later relief of Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of new contributors that comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary money for salaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support office takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed share of logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pledges to the force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary pledges not yet made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection in planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reimbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repatriation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lapse-2025</name>
    <message>
        <source>The mandate lapses in October 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Council does not renew on 30 September 2025. The mandate ends two days later, deposits tied to it never come, and the force flies home, some 230 officers a flight and a flight a month. What is left are debts: unpaid allowances, flights, claims, a camp to close and Kenya's advance to be refunded. A what-if, not a record. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camp closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mss-2024-full</name>
    <message>
        <source>MSS in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission as planned on 25 June 2024, were everybody to keep their word: 2,500 officers within a year, every loss replaced, both renewals certain and 600 million USD a year paid as it falls due. Compare it with the base to see what is missing. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold in Congress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenyan court allows more waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh, Barbados, Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France, Germany, Spain and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fund lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight and compliance mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>congress hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us second year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew24</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mss-2024</name>
    <message>
        <source>MSS as seen on 25 June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Multinational Security Support mission on its first day: 2,500 officers by plan, about 1,000 of them promised firmly, 21 million USD in the trust fund and 300 million of US support announced. How many come, when, and who pays? Pledges, delays, vetting, beds, a Kenyan court case, a hold in the US Congress and two Council decisions are uncertain. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mss-history</name>
    <message>
        <source>MSS as it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission from its first landing to its end on 2 October 2025. About 1,000 of 2,500 officers came, nearly all of them in three spells; the trust fund received 113 million USD where 600 million a year were needed, and the United States carried the rest in kind. Deposits and waves are those reported, month by month; what each bill came to was never published and is a judgement. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits in the trust fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>un-operation</name>
    <message>
        <source>Transition to a UN operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freeze of February 2025, but the Council first renews the mission and then, in April 2026, turns it into a UN operation: those present change berets, 2,000 more arrive as fast as reinforcements did after the earthquake of 2010, and member states' assessed contributions pay nearly all of it, at about half the cost per head. Two permanent members objected in 2024, so the decision is uncertain. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council agrees to a UN operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a UN operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mission's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New UN contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un transition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>your-own</name>
    <message>
        <source>A mission of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame for any mission, with one of everything: 300 officers from one contributor, two zones, four costs, one fund with one donor and a renewal after a year. Every number is a placeholder, to be replaced by yours. Amounts are in US$: turn other currencies into them first. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first renewal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
