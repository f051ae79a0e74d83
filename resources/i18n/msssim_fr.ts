<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app.actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New from a template…</source>
        <translation>&amp;Nouveau à partir d’un modèle…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>Copy s&amp;ummary</source>
        <translation>&amp;Copier le résumé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Tout trouver…</translation>
    </message>
    <message>
        <source>Any input, command or scenario, by a few letters of its name</source>
        <translation>Toute donnée, commande ou scénario, par quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Find in all &amp;inputs</source>
        <translation>Trouver &amp;parmi les données</translation>
    </message>
    <message>
        <source>&amp;What if… (new child)</source>
        <translation>Et s&amp;i… (nouvelle variante)</translation>
    </message>
    <message>
        <source>A scenario that extends this one and says only what differs</source>
        <translation>Un scénario qui prolonge celui-ci et ne dit que ce qui change</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Tables…</source>
        <translation>&amp;Tableaux…</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>&amp;Prendre comme référence</translation>
    </message>
    <message>
        <source>S&amp;how differences from the reference</source>
        <translation>&amp;Montrer les écarts à la référence</translation>
    </message>
    <message>
        <source>&amp;Levers…</source>
        <translation>&amp;Leviers…</translation>
    </message>
    <message>
        <source>Weak and missing &amp;evidence</source>
        <translation>Preuves fai&amp;bles et manquantes</translation>
    </message>
    <message>
        <source>Replace a &amp;source everywhere…</source>
        <translation>Remplacer une &amp;source partout…</translation>
    </message>
    <message>
        <source>Draws, seed and &amp;step…</source>
        <translation>Tirages, germe et &amp;pas…</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>&amp;Relancer le calcul</translation>
    </message>
    <message>
        <source>&amp;Analyse…</source>
        <translation>&amp;Analyser…</translation>
    </message>
    <message>
        <source>Compare in a &amp;grid</source>
        <translation>Comparer dans une &amp;grille</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Arrêter le &amp;calcul</translation>
    </message>
    <message>
        <source>&amp;Whole calendar</source>
        <translation>&amp;Calendrier entier</translation>
    </message>
    <message>
        <source>Mandate &amp;timeline</source>
        <translation>Calendrier du &amp;mandat</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>&amp;Ghost of the last step</source>
        <translation>&amp;Trace de l’étape précédente</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Mouvements ré&amp;duits</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>What the numbers &amp;mean</source>
        <translation>Ce que &amp;disent les chiffres</translation>
    </message>
    <message>
        <source>T&amp;our of three minutes</source>
        <translation>&amp;Visite guidée de trois minutes</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>&amp;Point and ask</source>
        <translation>&amp;Pointer et demander</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;About msssim</source>
        <translation>À propos de &amp;msssim</translation>
    </message>
    <message>
        <source>Waves, deposits, zones, costs and every other list, as tables</source>
        <translation>Vagues, versements, zones, coûts et toutes les autres listes, en tableaux</translation>
    </message>
    <message>
        <source>What moves a result, where its spread comes from, what it takes, when it fails</source>
        <translation>Ce qui fait varier un résultat, d’où vient sa dispersion, ce qu’il faut, quand il échoue</translation>
    </message>
    <message>
        <source>All open scenarios in rows: their levers, to be typed, and their results</source>
        <translation>Tous les scénarios ouverts en lignes : leurs leviers, à saisir, et leurs résultats</translation>
    </message>
    <message>
        <source>Many scenarios from this one: every combination of a few values</source>
        <translation>Beaucoup de scénarios à partir de celui-ci : toutes les combinaisons de quelques valeurs</translation>
    </message>
</context>
<context>
    <name>app.analyse.analysis</name>
    <message>
        <source>Press Run, and the runs that fail the goal are set against those that reach it: rules say which inputs they have in common.</source>
        <translation>Appuyez sur Lancer : les simulations qui manquent l’objectif sont comparées à celles qui l’atteignent, et des règles disent quelles données elles ont en commun.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Press Run, and bars show how far each input moves the result when it alone goes from a low to a high value, the longest first. A row can be made a scenario.</source>
        <translation>Appuyez sur Lancer : des barres montrent de combien chaque donnée déplace le résultat quand elle seule passe d’une valeur basse à une valeur haute, les plus longues d’abord. Une ligne peut devenir un scénario.</translation>
    </message>
    <message>
        <source>Press Run, and bars show from which inputs the spread of the result over the runs comes, the most important first.</source>
        <translation>Appuyez sur Lancer : des barres montrent de quelles données vient la dispersion du résultat entre les simulations, les plus importantes d’abord.</translation>
    </message>
    <message>
        <source>Press Run, and the least change of that input is sought with which the scenario reaches the goal. It can be made a scenario.</source>
        <translation>Appuyez sur Lancer : le plus petit changement de cette donnée qui permet au scénario d’atteindre l’objectif est cherché. Il peut devenir un scénario.</translation>
    </message>
    <message>
        <source>The study broke down before it was done: Run tries again.</source>
        <translation>L’étude s’est interrompue avant la fin : Lancer essaie à nouveau.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{0}, asked before your last edit</source>
        <translation>{0}, demandé avant votre dernière modification</translation>
    </message>
    <message>
        <source>{0}, as it stands</source>
        <translation>{0}, en l’état</translation>
    </message>
</context>
<context>
    <name>app.analyse.bars</name>
    <message>
        <source>Bars of the finding</source>
        <translation>Barres du résultat</translation>
    </message>
    <message>
        <source>at low</source>
        <translation>au minimum</translation>
    </message>
    <message>
        <source>at high</source>
        <translation>au maximum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>app.analyse.choice</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Ce qui le fait varier</translation>
    </message>
    <message>
        <source>Where its spread comes from</source>
        <translation>D’où vient sa dispersion</translation>
    </message>
    <message>
        <source>What it takes to reach a goal</source>
        <translation>Ce qu’il faut pour atteindre un but</translation>
    </message>
    <message>
        <source>When it fails a goal</source>
        <translation>Quand un but est manqué</translation>
    </message>
    <message>
        <source>Median of the runs</source>
        <translation>Médiane des tirages</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>Moyenne des tirages</translation>
    </message>
    <message>
        <source>10 % quantile</source>
        <translation>Quantile à 10 %</translation>
    </message>
    <message>
        <source>90 % quantile</source>
        <translation>Quantile à 90 %</translation>
    </message>
    <message>
        <source>Central run</source>
        <translation>Calcul central</translation>
    </message>
    <message>
        <source>Share of runs in which it comes</source>
        <translation>Part des tirages où il survient</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Peut changer</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>app.analyse.panel</name>
    <message>
        <source>Rows of the finding</source>
        <translation>Lignes du résultat</translation>
    </message>
    <message>
        <source>Go to input</source>
        <translation>Aller à la donnée</translation>
    </message>
    <message>
        <source>Make this a scenario…</source>
        <translation>En faire un scénario…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>A lever sets this input: it cannot be held in a scenario</source>
        <translation>Un levier règle cette donnée : elle ne peut être fixée dans un scénario</translation>
    </message>
</context>
<context>
    <name>app.asking</name>
    <message>
        <source>Scenarios (*.yaml *.yml *.json)</source>
        <translation>Scénarios (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Sweep files (*.yaml *.yml)</source>
        <translation>Fichiers de balayage (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Scenarios and reports (*.yaml *.yml *.json *.html *.htm)</source>
        <translation>Scénarios et rapports (*.yaml *.yml *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>Ouvrir des scénarios</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Open a sweep file</source>
        <translation>Ouvrir un fichier de balayage</translation>
    </message>
    <message>
        <source>Save as a sweep file</source>
        <translation>Enregistrer comme fichier de balayage</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>As seen (*.png)</source>
        <translation>Tel qu’affiché (*.png)</translation>
    </message>
    <message>
        <source>For print, the scenario in hand (*.svg)</source>
        <translation>Pour l’impression, le scénario actif (*.svg)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Export results to a folder</source>
        <translation>Exporter les résultats vers un dossier</translation>
    </message>
</context>
<context>
    <name>app.charts.card</name>
    <message>
        <source>Nothing to show in this scenario.</source>
        <translation>Rien à montrer dans ce scénario.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Colours from 0 to 100 %</source>
        <translation>Couleurs de 0 à 100 %</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Ce qui limite</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The reference has other steps: there is no difference to draw.</source>
        <translation>La référence a d’autres pas de temps : il n’y a pas de différence à tracer.</translation>
    </message>
    <message>
        <source>This scenario has no zones.</source>
        <translation>Ce scénario n’a pas de zones.</translation>
    </message>
    <message>
        <source>{0}: difference</source>
        <translation>{0} : différence</translation>
    </message>
    <message>
        <source>{0}: difference of medians</source>
        <translation>{0} : écart des médianes</translation>
    </message>
    <message>
        <source>{0}: copy, save, table</source>
        <translation>{0} : copier, enregistrer, tableau</translation>
    </message>
</context>
<context>
    <name>app.charts.hand</name>
    <message>
        <source> – its start</source>
        <translation> – son début</translation>
    </message>
    <message>
        <source> – its end</source>
        <translation> – sa fin</translation>
    </message>
</context>
<context>
    <name>app.charts.timeline</name>
    <message>
        <source>Mandate timeline</source>
        <translation>Calendrier du mandat</translation>
    </message>
</context>
<context>
    <name>app.charts.view</name>
    <message>
        <source>Drag to move along, Ctrl and wheel to zoom, double click for all of it</source>
        <translation>Glisser pour se déplacer, Ctrl et molette pour zoomer, double-clic pour tout voir</translation>
    </message>
</context>
<context>
    <name>app.comparison</name>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Open a second scenario, or ask “What if…” of this one: then every input and result that differs stands here, and why it does.</source>
        <translation>Rien à comparer pour l’instant. Ouvrez un second scénario, ou demandez « Et si… » à celui-ci : toutes les données et tous les résultats qui diffèrent seront alors ici, avec l’explication.</translation>
    </message>
    <message>
        <source>Inputs that differ, here → there</source>
        <translation>Données qui diffèrent, ici → là-bas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Take the other's value</source>
        <translation>Prendre la valeur de l’autre</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>ce scénario</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>Aucune donnée ne diffère.</translation>
    </message>
    <message>
        <source>Inputs ({0})</source>
        <translation>Données ({0})</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>Pas encore calculé.</translation>
    </message>
    <message>
        <source>{0}: {1} against {2} ({3})</source>
        <translation>{0} : {1} contre {2} ({3})</translation>
    </message>
</context>
<context>
    <name>app.disk</name>
    <message>
        <source>{0} was changed on disk at {1}, {2} after you opened it.</source>
        <translation>{0} a été modifié sur le disque à {1}, {2} après son ouverture.</translation>
    </message>
    <message>
        <source>{0} is no longer on disk. What you see here is kept: Save writes it again.</source>
        <translation>{0} n’est plus sur le disque. Ce que vous voyez ici est conservé : Enregistrer l’écrit à nouveau.</translation>
    </message>
    <message>
        <source>{0} was changed on disk: what stands there is of {1}, and yours is of {2}.</source>
        <translation>{0} a été modifié sur le disque : ce qui s’y trouve est de {1}, le vôtre est de {2}.</translation>
    </message>
    <message>
        <source>{0} was changed on disk at {1}, {2} after you saved it.</source>
        <translation>{0} a été modifié sur le disque à {1}, {2} après votre enregistrement.</translation>
    </message>
    <message>
        <source>{0}, which {1} extends, is no longer on disk: {1} shows it as it was.</source>
        <translation>{0}, que {1} prolonge, n’est plus sur le disque : {1} le montre tel qu’il était.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} was changed on disk by someone else.</source>
        <translation>{0} a été modifié sur le disque par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>app.evidence_card</name>
    <message>
        <source>Changed from {0}, which {1} has from {2}.</source>
        <translation>Modifiée : {1} donne {0}, d’après {2}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>no named source</source>
        <translation>une source non nommée</translation>
    </message>
    <message>
        <source>For the parent’s value, which this one replaces, and so no source of it:</source>
        <translation>Pour la valeur du parent, que celle-ci remplace, et qui n’en est donc pas la source :</translation>
    </message>
    <message>
        <source>No source is given for this value.</source>
        <translation>Aucune source n’est donnée pour cette valeur.</translation>
    </message>
    <message>
        <source>Changed since its source was noted for {0}.</source>
        <translation>Modifiée depuis que sa source a été notée pour {0}.</translation>
    </message>
    <message>
        <source>Cited in {0}</source>
        <translation>Cité dans {0}</translation>
    </message>
</context>
<context>
    <name>app.evidence_change</name>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>Note the change</source>
        <translation>Noter la modification</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
</context>
<context>
    <name>app.evidence_dialog</name>
    <message>
        <source>A – primary document</source>
        <translation>A – document de première main</translation>
    </message>
    <message>
        <source>B – official statement</source>
        <translation>B – déclaration officielle</translation>
    </message>
    <message>
        <source>C – press</source>
        <translation>C – presse</translation>
    </message>
    <message>
        <source>D – judgement</source>
        <translation>D – jugement</translation>
    </message>
    <message>
        <source>E – placeholder</source>
        <translation>E – valeur provisoire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>app.exporting</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Figures for print are drawn with matplotlib.</source>
        <translation>Les figures à imprimer sont tracées par matplotlib.</translation>
    </message>
    <message>
        <source>{0}, less the reference</source>
        <translation>{0}, moins la référence</translation>
    </message>
    <message>
        <source>The summary is on the clipboard</source>
        <translation>Le résumé est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Writing results to {0}…</source>
        <translation>Écriture des résultats dans {0}…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
    <message>
        <source>Not written: {0}</source>
        <translation>Non écrit : {0}</translation>
    </message>
</context>
<context>
    <name>app.facts</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplace</translation>
    </message>
</context>
<context>
    <name>app.failure</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source> ({0} times)</source>
        <translation> ({0} fois)</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect{0}. Your edits are kept: you can go on, save, and report the details below.</source>
        <translation>Le programme a rencontré une erreur inattendue{0}. Vos modifications sont conservées : vous pouvez continuer, enregistrer et signaler les détails ci-dessous.</translation>
    </message>
</context>
<context>
    <name>app.fields</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>app.files</name>
    <message>
        <source>{0} is open here as another scenario. Close it first, or choose a name.</source>
        <translation>{0} est ouvert ici comme un autre scénario. Fermez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} would not open again: what it extends has changed, and does not fit any more.</source>
        <translation>{0} ne se rouvrirait pas : ce qu’il prolonge a changé et ne convient plus.</translation>
    </message>
    <message>
        <source>Pack it into one file</source>
        <translation>Réunir en un seul fichier</translation>
    </message>
    <message>
        <source>Copy what it extends</source>
        <translation>Copier ce qu’il prolonge</translation>
    </message>
    <message>
        <source>Save in another folder</source>
        <translation>Enregistrer dans un autre dossier</translation>
    </message>
    <message>
        <source>Packed into one file</source>
        <translation>Réuni en un seul fichier</translation>
    </message>
    <message>
        <source>{0} would not open again: what it extends is no longer there.</source>
        <translation>{0} ne se rouvrirait pas : ce qu’il prolonge n’est plus là.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Here → on disk</source>
        <translation>Ici → sur le disque</translation>
    </message>
    <message>
        <source>Taken from disk</source>
        <translation>Repris du disque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Only comments or layout differ.</source>
        <translation>Seuls les commentaires ou la mise en forme diffèrent.</translation>
    </message>
    <message>
        <source>{0} extends {1}, which is not in that folder.</source>
        <translation>{0} prolonge {1}, qui n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>{0} has changes that are not saved.</source>
        <translation>{0} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Voir la différence</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <translation>Non enregistré. {0}</translation>
    </message>
    <message>
        <source>{0} It has errors: {1}</source>
        <translation>{0} Il contient des erreurs : {1}</translation>
    </message>
    <message>
        <source>See the problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>L’écraser avec le mien</translation>
    </message>
</context>
<context>
    <name>app.finding</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>app.gallery</name>
    <message>
        <source>Start from this</source>
        <translation>Partir de ce modèle</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>Retour aux graphiques</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>du {0} au {1}</translation>
    </message>
    <message>
        <source>{0} officers planned</source>
        <translation>{0} policiers prévus</translation>
    </message>
    <message>
        <source>Start a scenario</source>
        <translation>Commencer un scénario</translation>
    </message>
    <message>
        <source>Each template is a complete question about the mission. You get a copy: what ships with the program stays as it is.</source>
        <translation>Chaque modèle est une question complète sur la mission. Vous en recevez une copie : ce qui est livré avec le programme reste tel quel.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Start from {0}</source>
        <translation>Partir de {0}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>{0}, later {1}</source>
        <translation>{0}, puis {1}</translation>
    </message>
</context>
<context>
    <name>app.grid</name>
    <message>
        <source>Open scenarios, their levers and results</source>
        <translation>Scénarios ouverts, leurs leviers et résultats</translation>
    </message>
    <message>
        <source>Type into a lever: each change is a step of that scenario. Results are medians over the runs; a stronger colour is more. A lever in brackets stands where the file has it.</source>
        <translation>Saisissez un levier : chaque changement est une étape de ce scénario. Les résultats sont des médianes des tirages ; une couleur plus forte vaut plus. Un levier entre parenthèses est là où le fichier le met.</translation>
    </message>
</context>
<context>
    <name>app.gridding</name>
    <message>
        <source>not run yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>before the edit</source>
        <translation>avant la modification</translation>
    </message>
    <message>
        <source>a sketch</source>
        <translation>une esquisse</translation>
    </message>
    <message>
        <source>{0} is no value of {1}</source>
        <translation>{0} n’est pas une valeur de {1}</translation>
    </message>
</context>
<context>
    <name>app.headlines</name>
    <message>
        <source>reference {0}</source>
        <translation>référence {0}</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>avant : {0}</translation>
    </message>
</context>
<context>
    <name>app.help.about</name>
    <message>
        <source>msssim {0}: scenarios of a security support mission. Apache License 2.0.</source>
        <translation>msssim {0} : scénarios d’une mission d’appui à la sécurité. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>About msssim</source>
        <translation>À propos de msssim</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>app.help.glossary</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <source>In the equations S is the strength, S̄ its mean over a step, and τ the months of a step.</source>
        <translation>Dans les équations, S est l’effectif, S̄ sa moyenne sur un pas et τ le nombre de mois d’un pas.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>app.help.helping</name>
    <message>
        <source>What this installation has and lacks is on the clipboard.</source>
        <translation>Ce que cette installation a et ce qui lui manque est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
</context>
<context>
    <name>app.help.naming</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Trouver une donnée</translation>
    </message>
    <message>
        <source>The numbers in short</source>
        <translation>Les chiffres en bref</translation>
    </message>
    <message>
        <source>The scenarios that are open, children under what they extend. The one chosen is shown; those ticked stand in the charts beside it. An asterisk marks changes that are not saved.</source>
        <translation>Les scénarios ouverts, les variantes sous ce qu’elles prolongent. Celui qui est choisi est montré ; ceux qui sont cochés figurent à côté dans les graphiques. Un astérisque signale des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Levers change the scenario, and everything follows at once. Arrows move a step, Shift with an arrow ten; the mark shows where the saved file has it, and ↺ goes back there. A drag is one step of undo.</source>
        <translation>Les leviers changent le scénario et tout suit aussitôt. Les flèches avancent d’un pas, Maj et une flèche de dix ; la marque montre la valeur du fichier enregistré, et ↺ y revient. Un glissement est une seule étape à annuler.</translation>
    </message>
    <message>
        <source>Every input of the scenario by section. Grey values are defaults. Choose one to see and change it in the inspector; Ctrl+K finds it by its name or path.</source>
        <translation>Toutes les données du scénario par section. Les valeurs grises sont des valeurs par défaut. Choisissez-en une pour la voir et la modifier dans l’inspecteur ; Ctrl+K la trouve par son nom ou son chemin.</translation>
    </message>
    <message>
        <source>One input: its value, unit and bounds, where it comes from, and the source that vouches for it with its grade, from A, a primary document, to E, a placeholder.</source>
        <translation>Une donnée : sa valeur, son unité et ses bornes, sa provenance, et la source qui en répond avec sa cote, de A, document de première main, à E, valeur provisoire.</translation>
    </message>
    <message>
        <source>What differs from another scenario: its inputs, and what that does to results.</source>
        <translation>Ce qui diffère d’un autre scénario : ses données, et ce que cela change aux résultats.</translation>
    </message>
    <message>
        <source>Every step since the file was opened; choose one to go back to it.</source>
        <translation>Toutes les étapes depuis l’ouverture du fichier ; choisissez-en une pour y revenir.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, by line. Choose one to go to its input.</source>
        <translation>Ce qui est faux ou étrange dans le fichier, par ligne. Choisissez-en un pour aller à sa donnée.</translation>
    </message>
    <message>
        <source>Questions to many runs: what moves a result, where its spread comes from, what it takes to reach a goal, and when that goal fails.</source>
        <translation>Des questions à de nombreux tirages : ce qui fait varier un résultat, d’où vient sa dispersion, ce qu’il faut pour atteindre un but, et quand ce but est manqué.</translation>
    </message>
    <message>
        <source>All open scenarios in rows: their levers, to be typed, and what they come to.</source>
        <translation>Tous les scénarios ouverts en lignes : leurs leviers, à saisir, et ce qu’ils donnent.</translation>
    </message>
    <message>
        <source>What evidence every number rests on, the weakest and those without any first.</source>
        <translation>Sur quelles preuves repose chaque nombre, les plus faibles et ceux qui n’en ont pas d’abord.</translation>
    </message>
    <message>
        <source>How much of a result's uncertainty rests on which grades of evidence, which weak inputs decide it, and how the forecast met what was observed.</source>
        <translation>Dans quelle mesure l’incertitude d’un résultat repose sur quelles cotes de preuves, quelles données faibles la déterminent, et comment la prévision a rencontré ce qui fut observé.</translation>
    </message>
    <message>
        <source>Waves, deposits, zones, costs and every other list as tables to edit and paste.</source>
        <translation>Vagues, versements, zones, coûts et toutes les autres listes en tableaux à modifier et à coller.</translation>
    </message>
    <message>
        <source>The few numbers that matter: money for the plan, unpaid bills, strength, coverage and the next decision. They are medians of the runs; below each stands what it was before your last step.</source>
        <translation>Les quelques chiffres qui comptent : financement du plan, impayés, effectif, couverture et prochaine décision. Ce sont des médianes des tirages ; sous chacun figure ce qu’il était avant votre dernière étape.</translation>
    </message>
    <message>
        <source>Charts over the same calendar. The line is the median, the dark band holds half of the runs and the light one nine in ten. Their menu (⋯ or the menu key) shows the numbers as a table.</source>
        <translation>Des graphiques sur le même calendrier. La ligne est la médiane, la bande foncée contient la moitié des tirages et la claire neuf sur dix. Leur menu (⋯ ou la touche de menu) montre les chiffres en tableau.</translation>
    </message>
    <message>
        <source>Templates to start from, each a complete question, and the files last opened.</source>
        <translation>Des modèles pour commencer, chacun une question complète, et les derniers fichiers ouverts.</translation>
    </message>
    <message>
        <source>Problems of the file, how well its numbers are sourced, draws and seed, what is saved, and what runs.</source>
        <translation>Les problèmes du fichier, la qualité des sources de ses chiffres, les tirages et le germe, ce qui est enregistré et ce qui est en cours.</translation>
    </message>
</context>
<context>
    <name>app.help.shortcuts</name>
    <message>
        <source>Any control</source>
        <translation>Tout élément</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Go to the next control, or the one before</source>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt et la lettre soulignée</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Ouvrir un menu</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>Avancer d’un pas</translation>
    </message>
    <message>
        <source>Shift and an arrow</source>
        <translation>Maj et une flèche</translation>
    </message>
    <message>
        <source>Move by ten steps</source>
        <translation>Avancer de dix pas</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Go to an end</source>
        <translation>Aller à une extrémité</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche de menu, Maj+F10</translation>
    </message>
    <message>
        <source>Copy, save, show the numbers as a table</source>
        <translation>Copier, enregistrer, montrer les chiffres en tableau</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Tableau de chiffres</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen cells for a spreadsheet</source>
        <translation>Copier les cellules choisies pour un tableur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick or untick to compare</source>
        <translation>Cocher ou décocher pour comparer</translation>
    </message>
    <message>
        <source>Trees and lists</source>
        <translation>Arbres et listes</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Open or close a branch</source>
        <translation>Ouvrir ou fermer une branche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>app.help.tour</name>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>The mission in five numbers</source>
        <translation>La mission en cinq chiffres</translation>
    </message>
    <message>
        <source>Five numbers sum up many runs of the scenario in hand: money, unpaid bills, strength, coverage and the next decision of the Council. Coverage is measured against a planning density; it says nothing about safety.</source>
        <translation>Cinq chiffres résument de nombreux tirages du scénario affiché : financement, impayés, effectif, couverture et prochaine décision du Conseil. La couverture se mesure à une densité de planification ; elle ne dit rien de la sécurité.</translation>
    </message>
    <message>
        <source>Drag a lever, or choose it and press an arrow key. Everything follows while you move. The mark shows where the file has it, and ↺ goes back there.</source>
        <translation>Faites glisser un levier, ou choisissez-le et appuyez sur une flèche. Tout suit pendant le mouvement. La marque montre la valeur du fichier, et ↺ y revient.</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Pourquoi cela a bougé</translation>
    </message>
    <message>
        <source>After each step this line says what held the mission back before and what does now, and the numbers above say what they were.</source>
        <translation>Après chaque étape, cette ligne dit ce qui freinait la mission avant et ce qui la freine maintenant, et les chiffres au-dessus disent ce qu’ils étaient.</translation>
    </message>
    <message>
        <source>Charts with their uncertainty</source>
        <translation>Des graphiques avec leur incertitude</translation>
    </message>
    <message>
        <source>The line is the median; the dark band holds half of the runs, the light one nine of ten. The strip beneath says what binds. Point at a day to read it; the menu ⋯ has the numbers as a table.</source>
        <translation>La ligne est la médiane ; la bande foncée contient la moitié des tirages, la claire neuf sur dix. La bande du dessous dit ce qui limite. Pointez un jour pour le lire ; le menu ⋯ donne les chiffres en tableau.</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>D’où vient un chiffre</translation>
    </message>
    <message>
        <source>Choose a lever or an input to see its source, publisher, date and grade, from A, a primary document, to E, a placeholder. Here it can be changed as well.</source>
        <translation>Choisissez un levier ou une donnée pour voir sa source, son éditeur, sa date et sa cote, de A, document de première main, à E, valeur provisoire. On peut aussi la modifier ici.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N makes a child of this scenario that says only what differs. Tick several to compare them in every chart; the panel Differences says what was changed and what that does.</source>
        <translation>Ctrl+Maj+N crée une variante de ce scénario qui ne dit que ce qui change. Cochez-en plusieurs pour les comparer dans chaque graphique ; le panneau Écarts dit ce qui a été changé et ce que cela fait.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Every step can be undone with Ctrl+Z, and the history lists them all. Unsaved work outlives a crash. Ctrl+S saves and keeps the comments of the file.</source>
        <translation>Chaque étape s’annule avec Ctrl+Z, et l’historique les montre toutes. Le travail non enregistré survit à une panne. Ctrl+S enregistre et garde les commentaires du fichier.</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>L’aide est ici</translation>
    </message>
    <message>
        <source>F1 says what the numbers mean and what they do not, Shift+F1 what a control is. The Help menu has a glossary with the model's equations, every key, and this tour.</source>
        <translation>F1 dit ce que signifient les chiffres et ce qu’ils ne disent pas, Maj+F1 ce qu’est un élément. Le menu Aide contient un glossaire avec les équations du modèle, toutes les touches, et cette visite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>app.history</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Earlier steps are not kept</source>
        <translation>Les étapes antérieures ne sont pas conservées</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
</context>
<context>
    <name>app.inputs</name>
    <message>
        <source>Only what differs from the parent</source>
        <translation>Seulement ce qui diffère du parent</translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Set in this file, not by what it extends.</source>
        <translation>Fixé dans ce fichier, non par ce qu’il prolonge.</translation>
    </message>
    <message>
        <source>Edit as a table</source>
        <translation>Modifier en tableau</translation>
    </message>
</context>
<context>
    <name>app.inspector</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Show the list that this stands in as a table</source>
        <translation>Montrer en tableau la liste dont ceci fait partie</translation>
    </message>
    <message>
        <source>Choose a lever or an input to see its value, its source and what grades it.</source>
        <translation>Choisissez un levier ou une donnée pour voir sa valeur, sa source et sa cote.</translation>
    </message>
</context>
<context>
    <name>app.lacking</name>
    <message>
        <source>{0} is not installed here. This command brings it: {1}</source>
        <translation>{0} n’est pas installé ici. Cette commande l’installe : {1}</translation>
    </message>
    <message>
        <source>This copy of the program was built without {0}. Whoever gave it to you can build one that has it: the README says how.</source>
        <translation>Cette copie du programme a été construite sans {0}. La personne qui vous l’a remise peut en construire une qui l’inclut : le README dit comment.</translation>
    </message>
</context>
<context>
    <name>app.levers</name>
    <message>
        <source>Reset to the saved value, {0}</source>
        <translation>Revenir à la valeur enregistrée, {0}</translation>
    </message>
    <message>
        <source>Reset to where it started, {0}</source>
        <translation>Revenir au départ, {0}</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varie</translation>
    </message>
    <message>
        <source>{0}, value</source>
        <translation>{0}, valeur</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <translation>Rétablir {0}</translation>
    </message>
    <message>
        <source>This scenario has no levers. Scenario, Levers… makes some: sliders that move one input or several together.</source>
        <translation>Ce scénario n’a pas de leviers. Scénario, Leviers… en crée : des curseurs qui déplacent une ou plusieurs entrées ensemble.</translation>
    </message>
    <message>
        <source>{0} to {1} in the file</source>
        <translation>de {0} à {1} dans le fichier</translation>
    </message>
</context>
<context>
    <name>app.levers_editor</name>
    <message>
        <source>Multiplies</source>
        <translation>Multiplie</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Sets to one value</source>
        <translation>Fixe une valeur</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Add a &amp;path…</source>
        <translation>Ajouter un &amp;chemin…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Ôter</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n value(s):</source>
        <translation><numerusform>Déplace %n valeur :</numerusform><numerusform>Déplace %n valeurs :</numerusform></translation>
    </message>
    <message>
        <source>Moves nothing here</source>
        <translation>Ne déplace rien ici</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>A lever moves one or many inputs together. Add one.</source>
        <translation>Un levier déplace une ou plusieurs données ensemble. Ajoutez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n autre</numerusform><numerusform>et %n autres</numerusform></translation>
    </message>
    <message>
        <source>remove lever {0}</source>
        <translation>retirer le levier {0}</translation>
    </message>
    <message>
        <source>move lever {0}</source>
        <translation>déplacer le levier {0}</translation>
    </message>
    <message>
        <source>add lever {0}</source>
        <translation>ajouter le levier {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %n value(s)</source>
        <translation><numerusform>{0} – %n valeur</numerusform><numerusform>{0} – %n valeurs</numerusform></translation>
    </message>
</context>
<context>
    <name>app.notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app.page</name>
    <message>
        <source>Move a lever or change an input: this line says why the numbers moved.</source>
        <translation>Déplacez un levier ou modifiez une donnée : cette ligne dit pourquoi les chiffres ont bougé.</translation>
    </message>
</context>
<context>
    <name>app.pairing</name>
    <message>
        <source>Not worked out: the run ended before. Run again (F5) works it out.</source>
        <translation>Pas calculé : le calcul a été interrompu. Relancer (F5) le reprend.</translation>
    </message>
    <message>
        <source>Could not be run: {0}</source>
        <translation>N’a pas pu être calculé : {0}</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}, tel qu’enregistré</translation>
    </message>
</context>
<context>
    <name>app.palette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>An input, a command or a scenario</source>
        <translation>Une donnée, une commande ou un scénario</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>app.path_picker</name>
    <message>
        <source>What a lever moves</source>
        <translation>Ce que déplace un levier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>app.problems</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>No problems: nothing in this scenario is wrong or odd. What is will stand here, by its line in the file, as soon as it is there.</source>
        <translation>Aucun problème : rien dans ce scénario n’est erroné ni étrange. Ce qui le serait apparaîtra ici aussitôt, avec sa ligne dans le fichier.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>Problems in {0}</source>
        <translation>Problèmes dans {0}</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>un problème</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} problèmes</translation>
    </message>
    <message>
        <source>{0} has {1}. Mend it in your editor and save: this list looks again at once.</source>
        <translation>{0} a {1}. Corrigez-le dans votre éditeur et enregistrez : cette liste se met aussitôt à jour.</translation>
    </message>
</context>
<context>
    <name>app.program</name>
    <message>
        <source>Unsaved edits could not be kept against a crash: {0}. Save often.</source>
        <translation>Les modifications non enregistrées ne peuvent être protégées d’une panne : {0}. Enregistrez souvent.</translation>
    </message>
    <message>
        <source>What was lost of {0} is in a file of its own now: {1}</source>
        <translation>Ce qui était perdu de {0} est maintenant dans un fichier à part : {1}</translation>
    </message>
</context>
<context>
    <name>app.recovery</name>
    <message>
        <source>Unsaved work from last time</source>
        <translation>Travail non enregistré de la dernière fois</translation>
    </message>
    <message>
        <source>The program ended without saving these. Bring back what you want to keep.</source>
        <translation>Le programme s’est arrêté sans enregistrer ceci. Reprenez ce que vous voulez garder.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Redemander la prochaine fois</translation>
    </message>
    <message>
        <source>What is discarded cannot be brought back.</source>
        <translation>Ce qui est abandonné ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>It cannot be opened as it was; taking it back puts it in a file of its own.</source>
        <translation>Il ne peut être ouvert tel quel ; le reprendre le place dans un fichier à part.</translation>
    </message>
    <message>
        <source>The file was changed since; undo shows it as it stands there now.</source>
        <translation>Le fichier a changé depuis ; annuler le montre tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Brought back from last time</source>
        <translation>Repris de la dernière fois</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>It was never saved: there is no file to compare it with.</source>
        <translation>Il n’a jamais été enregistré : aucun fichier à quoi le comparer.</translation>
    </message>
    <message>
        <source>May still be open on {0}</source>
        <translation>Peut-être encore ouvert sur {0}</translation>
    </message>
</context>
<context>
    <name>app.resets</name>
    <message>
        <source>Reset to saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Reset to parent: {0}</source>
        <translation>Valeur du parent : {0}</translation>
    </message>
    <message>
        <source>Reset to default: {0}</source>
        <translation>Valeur par défaut : {0}</translation>
    </message>
    <message>
        <source>Reset to where it started: {0}</source>
        <translation>Revenir au départ : {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>app.run_choice</name>
    <message>
        <source>Draws, seed and step</source>
        <translation>Tirages, germe et pas</translation>
    </message>
    <message>
        <source>0 draws: the central run alone. They are saved with the scenario.</source>
        <translation>0 tirage : le calcul central seul. Ces réglages sont enregistrés avec le scénario.</translation>
    </message>
</context>
<context>
    <name>app.scenarios</name>
    <message>
        <source>Tick to compare</source>
        <translation>Cocher pour comparer</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>(reference)</source>
        <translation>(référence)</translation>
    </message>
    <message>
        <source>Shows {0} as saved; its unsaved changes are not in here</source>
        <translation>Montre {0} tel qu’enregistré, sans ses modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>app.sharing.attribution</name>
    <message>
        <source>Explained before the last change: explain again.</source>
        <translation>Expliqué avant la dernière modification : expliquez à nouveau.</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Ce qui est expliqué</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>How far the explanation is</source>
        <translation>Avancement de l’explication</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Parts the difference in one number among the inputs that differ.</source>
        <translation>Répartit l’écart d’un nombre entre les données qui diffèrent.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Effect, {0}</source>
        <translation>Effet, {0}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
</context>
<context>
    <name>app.sharing.columns</name>
    <message>
        <source>Read from column</source>
        <translation>Lu dans la colonne</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>How columns are read</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message>
        <source>{0} (needed)</source>
        <translation>{0} (requis)</translation>
    </message>
</context>
<context>
    <name>app.sharing.commands</name>
    <message>
        <source>The run was stopped: Run again (F5) also works out what it rests on.</source>
        <translation>Le calcul a été arrêté : Relancer (F5) établit aussi sur quoi le résultat repose.</translation>
    </message>
    <message>
        <source>What it rests on is worked out after the full run.</source>
        <translation>Ce sur quoi le résultat repose sera établi après le calcul complet.</translation>
    </message>
</context>
<context>
    <name>app.sharing.errand</name>
    <message>
        <source>It broke down before it was done.</source>
        <translation>L’opération s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>It could not be started: {0}.</source>
        <translation>Impossible de démarrer : {0}.</translation>
    </message>
</context>
<context>
    <name>app.sharing.forecast_chart</name>
    <message>
        <source>as of {0}</source>
        <translation>au {0}</translation>
    </message>
</context>
<context>
    <name>app.sharing.import_dialog</name>
    <message numerus="yes">
        <source>%n row(s) taken in as one step.</source>
        <translation><numerusform>%n ligne importée en une seule étape.</numerusform><numerusform>%n lignes importées en une seule étape.</numerusform></translation>
    </message>
    <message>
        <source>Deposits of donors</source>
        <translation>Versements des donateurs</translation>
    </message>
    <message>
        <source>Waves of contingents</source>
        <translation>Vagues des contingents</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Found out from the numbers</source>
        <translation>Déduit des nombres</translation>
    </message>
    <message>
        <source>A point: 1,500.50</source>
        <translation>Un point : 1,500.50</translation>
    </message>
    <message>
        <source>A comma: 1.500,50</source>
        <translation>Une virgule : 1.500,50</translation>
    </message>
    <message>
        <source>Rows take the place of what is there</source>
        <translation>Les lignes remplacent ce qui est là</translation>
    </message>
    <message>
        <source>The table is being read</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>Les &amp;lignes sont</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Decimals are marked by</source>
        <translation>&amp;Marque décimale</translation>
    </message>
    <message>
        <source>No column is known for: {0}. Choose it above.</source>
        <translation>Aucune colonne connue pour : {0}. Choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is taken in while a row is wrong.</source>
        <translation>Rien n’est importé tant qu’une ligne est fausse.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>As the table says</source>
        <translation>Comme le dit le tableau</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <source>What changes ({0})</source>
        <translation>Ce qui change ({0})</translation>
    </message>
    <message>
        <source>What is wrong ({0})</source>
        <translation>Ce qui ne va pas ({0})</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation><numerusform>{0} : %n ligne</numerusform><numerusform>{0} : %n lignes</numerusform></translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Non lu : {0}.</translation>
    </message>
</context>
<context>
    <name>app.sharing.pages</name>
    <message numerus="yes">
        <source>{0}: %n page(s)</source>
        <translation><numerusform>{0} : %n page</numerusform><numerusform>{0} : %n pages</numerusform></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>app.sharing.proving</name>
    <message>
        <source>no evidence</source>
        <translation>aucune preuve</translation>
    </message>
    <message>
        <source>Weak and decisive inputs</source>
        <translation>Données faibles et déterminantes</translation>
    </message>
    <message>
        <source>Uncertainty of</source>
        <translation>Incertitude de</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Observé par</translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation>Rétrovision</translation>
    </message>
    <message>
        <source>Working out what the answer rests on…</source>
        <translation>Recherche de ce sur quoi repose le résultat…</translation>
    </message>
    <message>
        <source>Weak and decisive</source>
        <translation>Faibles et déterminantes</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Part de la variance</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
</context>
<context>
    <name>app.sharing.report_dialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only what differs and its effects</source>
        <translation>Seulement ce qui diffère et ses effets</translation>
    </message>
    <message>
        <source>Its own observations, where it has any</source>
        <translation>Ses propres observations, s’il en a</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>À &amp;côté de</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Éca&amp;rts</translation>
    </message>
    <message>
        <source>&amp;Score against</source>
        <translation>&amp;Noter face à</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;File, without ending</source>
        <translation>&amp;Fichier, sans extension</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Où écrire le rapport</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Say as what, and where to write it.</source>
        <translation>Indiquez le format et l’emplacement.</translation>
    </message>
    <message>
        <source>{0} will be replaced.</source>
        <translation>{0} sera remplacé.</translation>
    </message>
    <message>
        <source>What it extends: {0}</source>
        <translation>Ce qu’il prolonge : {0}</translation>
    </message>
    <message>
        <source>Also why it differs in: {0}</source>
        <translation>Aussi pourquoi il diffère pour : {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
</context>
<context>
    <name>app.showing</name>
    <message>
        <source>{0} shows {1} as saved; its unsaved changes are not in here.</source>
        <translation>{0} montre {1} tel qu’enregistré, sans ses modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The calculation broke down before it was done. Nothing else is lost.</source>
        <translation>Le calcul s’est interrompu avant la fin. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>Draws, seed and step…</source>
        <translation>Tirages, germe et pas…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>No scenario is the reference yet: choose one, then Take as reference.</source>
        <translation>Aucun scénario n’est encore la référence : choisissez-en un, puis « Prendre comme référence ».</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Annuler : {0}</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Rétablir : {0}</translation>
    </message>
    <message>
        <source>{0} could not be run: {1}</source>
        <translation>{0} n’a pas pu être calculé : {1}</translation>
    </message>
    <message>
        <source>This is the reference: choose a scenario to see what it has more.</source>
        <translation>C’est la référence : choisissez un scénario pour voir ce qu’il a de plus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>Enregistrer {0}</translation>
    </message>
    <message>
        <source>{0} does not fit what it extends any more: {1}</source>
        <translation>{0} ne correspond plus à ce qu’il prolonge : {1}</translation>
    </message>
</context>
<context>
    <name>app.sources</name>
    <message>
        <source>Share of the spread</source>
        <translation>Part de la dispersion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{0} of {1} numbers have no source; {2} rest on judgement or a placeholder</source>
        <translation>{0} nombres sur {1} n’ont pas de source ; {2} reposent sur un jugement ou une valeur provisoire</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cite this.</source>
        <translation><numerusform>%n valeur cite ceci.</numerusform><numerusform>%n valeurs citent ceci.</numerusform></translation>
    </message>
    <message>
        <source>Evidence, weak and missing first</source>
        <translation>Preuves, les faibles et les manquantes d’abord</translation>
    </message>
    <message>
        <source>Replace a source everywhere…</source>
        <translation>Remplacer une source partout…</translation>
    </message>
    <message>
        <source>Replace a source everywhere</source>
        <translation>Remplacer une source partout</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>as it is, or 2025-03-14</source>
        <translation>telle quelle, ou 2025-03-14</translation>
    </message>
    <message>
        <source>&amp;Title or publisher</source>
        <translation>&amp;Titre ou éditeur</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>The date must be such as 2025-03-14.</source>
        <translation>La date doit s’écrire comme 2025-03-14.</translation>
    </message>
    <message>
        <source>none; the parent’s value has: {0}</source>
        <translation>aucune ; la valeur du parent a : {0}</translation>
    </message>
</context>
<context>
    <name>app.sourcing</name>
    <message numerus="yes">
        <source>Source of %n value(s) replaced</source>
        <translation><numerusform>Source de %n valeur remplacée</numerusform><numerusform>Source de %n valeurs remplacée</numerusform></translation>
    </message>
</context>
<context>
    <name>app.status</name>
    <message>
        <source>Share of the cited numbers that rest on a primary document or official statement</source>
        <translation>Part des chiffres cités qui reposent sur un document de première main ou une déclaration officielle</translation>
    </message>
    <message>
        <source>As on disk</source>
        <translation>Comme sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n problème</numerusform><numerusform>%n problèmes</numerusform></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>No evidence graded</source>
        <translation>Aucune preuve cotée</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>{0} draws, seed {1}</source>
        <translation>{0} tirages, germe {1}</translation>
    </message>
    <message>
        <source>Central run alone</source>
        <translation>Calcul central seul</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>Evidence {0} % A–B</source>
        <translation>Preuves : {0} % A–B</translation>
    </message>
    <message>
        <source>Sketch of {0} draws</source>
        <translation>Esquisse de {0} tirages</translation>
    </message>
    <message>
        <source>{0} draws</source>
        <translation>{0} tirages</translation>
    </message>
</context>
<context>
    <name>app.steps</name>
    <message>
        <source>the file's text</source>
        <translation>le texte du fichier</translation>
    </message>
</context>
<context>
    <name>app.sweep.dialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Scenarios that the sweep makes</source>
        <translation>Scénarios que fait le balayage</translation>
    </message>
    <message>
        <source>What the sweep came to</source>
        <translation>Résultats du balayage</translation>
    </message>
    <message>
        <source>What each scenario comes to stands here once the sweep is run: a row for each, with what was varied and its results.</source>
        <translation>Ce que donne chaque scénario apparaît ici une fois le balayage lancé : une ligne pour chacun, avec ce qui a varié et ses résultats.</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Cancelled. What is finished is kept: Run goes on from there.</source>
        <translation>Annulé. Ce qui est fini est gardé : Lancer reprend de là.</translation>
    </message>
    <message>
        <source>The sweep broke down: Run goes on with what is finished.</source>
        <translation>Le balayage s’est interrompu : Lancer reprend avec ce qui est fini.</translation>
    </message>
    <message>
        <source>The table shows the sweep that was run before.</source>
        <translation>Le tableau montre le balayage lancé auparavant.</translation>
    </message>
    <message>
        <source>A sweep keeps its results with pyarrow.</source>
        <translation>Un balayage enregistre ses résultats avec pyarrow.</translation>
    </message>
    <message>
        <source>{0} scenarios answered</source>
        <translation>{0} scénarios calculés</translation>
    </message>
    <message>
        <source>Sweep of {0}</source>
        <translation>Balayage de {0}</translation>
    </message>
    <message>
        <source>{0} scenarios of {1} draws</source>
        <translation>{0} scénarios de {1} tirages</translation>
    </message>
    <message>
        <source>{0} of {1} scenarios</source>
        <translation>{0} scénarios sur {1}</translation>
    </message>
    <message>
        <source>; {0} failed</source>
        <translation> ; {0} ont échoué</translation>
    </message>
    <message>
        <source>Not run: {0}</source>
        <translation>Pas calculé : {0}</translation>
    </message>
</context>
<context>
    <name>app.sweep.laying</name>
    <message>
        <source>Open a sweep file…</source>
        <translation>Ouvrir un fichier de balayage…</translation>
    </message>
    <message>
        <source>Save as a sweep file…</source>
        <translation>Enregistrer comme fichier…</translation>
    </message>
    <message>
        <source>Type values instead</source>
        <translation>Saisir plutôt des valeurs</translation>
    </message>
    <message>
        <source>How scenarios are laid</source>
        <translation>Comment les scénarios sont répartis</translation>
    </message>
    <message>
        <source>A sample lays scenarios evenly between the ends of every row, however many rows there are: 0.6:1 is from 0.6 to 1</source>
        <translation>Un échantillon répartit les scénarios régulièrement entre les extrémités de chaque ligne, quel que soit le nombre de lignes : 0.6:1 va de 0.6 à 1</translation>
    </message>
    <message>
        <source>Scenarios of the sample</source>
        <translation>Scénarios de l’échantillon</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Toutes les combinaisons</translation>
    </message>
    <message>
        <source>A sample: Latin hypercube</source>
        <translation>Un échantillon : hypercube latin</translation>
    </message>
    <message>
        <source>A sample: Sobol sequence</source>
        <translation>Un échantillon : suite de Sobol</translation>
    </message>
    <message>
        <source>Save the scenario first: a sweep file names it</source>
        <translation>Enregistrez d’abord le scénario : un fichier de balayage le nomme</translation>
    </message>
    <message>
        <source>Variants of {0}: {1}</source>
        <translation>Variantes de {0} : {1}</translation>
    </message>
    <message>
        <source>Saved as {0}: msssim sweep runs it too.</source>
        <translation>Enregistré sous {0} : msssim sweep l’exécute aussi.</translation>
    </message>
</context>
<context>
    <name>app.sweep.varying</name>
    <message>
        <source>Vary another</source>
        <translation>Varier une autre</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Its values</source>
        <translation>Ses valeurs</translation>
    </message>
    <message>
        <source>As the file writes them: 0.6, 0.8, 1 or 0.6:1:3; days as 2025-03-31</source>
        <translation>Comme le fichier les écrit : 0.6, 0.8, 1 ou 0.6:1:3 ; les jours comme 2025-03-31</translation>
    </message>
    <message>
        <source>Vary this no more</source>
        <translation>Ne plus varier ceci</translation>
    </message>
</context>
<context>
    <name>app.table</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>app.tables.clipboard</name>
    <message>
        <source>paste one row</source>
        <translation>coller une ligne</translation>
    </message>
    <message>
        <source>paste {0} rows</source>
        <translation>coller {0} lignes</translation>
    </message>
</context>
<context>
    <name>app.tables.model</name>
    <message>
        <source>Said in this file, otherwise than in its parent</source>
        <translation>Dit dans ce fichier, autrement que dans son parent</translation>
    </message>
</context>
<context>
    <name>app.tables.panel</name>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Write in this order</source>
        <translation>Écrire dans cet ordre</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Leave to the parent</source>
        <translation>Laisser au parent</translation>
    </message>
</context>
<context>
    <name>app.tables.pasting</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>What stands first in a date</source>
        <translation>Ce qui vient en premier dans une date</translation>
    </message>
    <message>
        <source>Rows to be pasted</source>
        <translation>Lignes à coller</translation>
    </message>
    <message>
        <source>Leave out the rows that are wrong</source>
        <translation>Omettre les lignes fausses</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un point</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>choose what 03/04/2025 means</source>
        <translation>choisir ce que signifie 03/04/2025</translation>
    </message>
    <message>
        <source>03/04/2025 is 3 April</source>
        <translation>03/04/2025 est le 3 avril</translation>
    </message>
    <message>
        <source>03/04/2025 is 4 March</source>
        <translation>03/04/2025 est le 4 mars</translation>
    </message>
    <message>
        <source>Rows: {0}. Decimals are marked by {1}.</source>
        <translation>Lignes : {0}. Marque décimale : {1}.</translation>
    </message>
    <message>
        <source>Paste {0} rows</source>
        <translation>Coller {0} lignes</translation>
    </message>
    <message>
        <source>Paste one row</source>
        <translation>Coller une ligne</translation>
    </message>
    <message>
        <source>Paste rows into {0}</source>
        <translation>Coller des lignes dans {0}</translation>
    </message>
    <message>
        <source>Wrong: {0}.</source>
        <translation>Faux : {0}.</translation>
    </message>
    <message>
        <source>What was copied {0}.</source>
        <translation>Ce qui a été copié {0}.</translation>
    </message>
</context>
<context>
    <name>app.tables.steps</name>
    <message>
        <source>duplicate {0}</source>
        <translation>dupliquer {0}</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>déplacer {0}</translation>
    </message>
    <message>
        <source>sort {0}</source>
        <translation>trier {0}</translation>
    </message>
    <message>
        <source>leave {0} to the parent</source>
        <translation>laisser {0} au parent</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>renommer {0} en {1}</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>ajouter {0}</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>retirer {0}</translation>
    </message>
</context>
<context>
    <name>app.uncertainty.panel</name>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Spread, times</source>
        <translation>Dispersion, fois</translation>
    </message>
    <message>
        <source>Shape of the uncertainty</source>
        <translation>Forme de l’incertitude</translation>
    </message>
    <message>
        <source>Certain: one number</source>
        <translation>Certain : un seul nombre</translation>
    </message>
    <message>
        <source>Nine in ten runs draw {0}.</source>
        <translation>Neuf tirages sur dix donnent {0}.</translation>
    </message>
</context>
<context>
    <name>app.uncertainty.plot</name>
    <message>
        <source>Density of the value</source>
        <translation>Densité de la valeur</translation>
    </message>
</context>
<context>
    <name>app.value_editor</name>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Bell between two ends (PERT)</source>
        <translation>Cloche bornée (PERT)</translation>
    </message>
    <message>
        <source>Bell (normal)</source>
        <translation>Cloche (normale)</translation>
    </message>
    <message>
        <source>Long tail (lognormal)</source>
        <translation>Étirée (lognormale)</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Une parmi plusieurs</translation>
    </message>
    <message>
        <source>What the text may mean</source>
        <translation>Ce que le texte peut vouloir dire</translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation>Entrée : {0}</translation>
    </message>
</context>
<context>
    <name>app.viewing</name>
    <message>
        <source>The next start of the program speaks {language}.</source>
        <translation>Le programme parlera {language} au prochain démarrage.</translation>
    </message>
    <message>
        <source>The next start of the program writes at {0} %.</source>
        <translation>Le programme écrira à {0} % au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>app.whatif</name>
    <message>
        <source>A child shows {0} as saved, and that has unsaved changes.</source>
        <translation>Une variante montre {0} tel qu’enregistré, et celui-ci a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>What is asked? A short name for the new scenario:</source>
        <translation>Quelle est la question ? Un nom court pour le nouveau scénario :</translation>
    </message>
    <message>
        <source>A child extends a file, and {0} was never saved.</source>
        <translation>Une variante prolonge un fichier, et {0} n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>Save first</source>
        <translation>Enregistrer d’abord</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>copie de {0}</translation>
    </message>
    <message>
        <source>Renamed within the file, which is still called {0}.</source>
        <translation>Renommé dans le fichier, qui s’appelle toujours {0}.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non créé</translation>
    </message>
    <message>
        <source>{0}, what if</source>
        <translation>{0}, et si</translation>
    </message>
</context>
<context>
    <name>app.window</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>batch.cluster</name>
    <message>
        <source>worker {worker} has {name} {there}, and here is {here}: results would not be the same</source>
        <translation>le nœud de calcul {worker} a {name} {there}, alors qu’il y a ici {here} : les résultats ne seraient pas les mêmes</translation>
    </message>
    <message>
        <source>worker {worker} lacks {name} {here}</source>
        <translation>il manque {name} {here} au nœud de calcul {worker}</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {address}: {why}</source>
        <translation>aucun ordonnanceur Dask ne répond à {address} : {why}</translation>
    </message>
    <message>
        <source>the Dask scheduler has no workers: start one (docs/cluster.md)</source>
        <translation>l’ordonnanceur Dask n’a aucun nœud de calcul : démarrez-en un (docs/cluster.md)</translation>
    </message>
    <message>
        <source>msssim cannot be run by the workers: {why}</source>
        <translation>les nœuds de calcul ne peuvent exécuter msssim : {why}</translation>
    </message>
    <message>
        <source>the cluster lost it</source>
        <translation>la grappe l’a perdu</translation>
    </message>
    <message>
        <source>the cluster gave up on it: {why}</source>
        <translation>la grappe y a renoncé : {why}</translation>
    </message>
</context>
<context>
    <name>batch.executors</name>
    <message>
        <source>too large: {why}</source>
        <translation>trop volumineux : {why}</translation>
    </message>
</context>
<context>
    <name>batch.processes</name>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>killed by signal 9, as for want of memory</source>
        <translation>tué par le signal 9, comme par manque de mémoire</translation>
    </message>
    <message>
        <source>killed by signal {signal}</source>
        <translation>tué par le signal {signal}</translation>
    </message>
    <message>
        <source>its process died {times} times ({how})</source>
        <translation>son processus s’est arrêté {times} fois ({how})</translation>
    </message>
</context>
<context>
    <name>batch.reading</name>
    <message>
        <source>{n} rows do not fit into memory</source>
        <translation>{n} lignes ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>{folder} holds no batch whose {file} can be read</source>
        <translation>{folder} ne contient aucun lot dont {file} soit lisible</translation>
    </message>
    <message>
        <source>{folder} holds no finished batch: no {file}</source>
        <translation>{folder} ne contient aucun lot terminé : {file} manque</translation>
    </message>
    <message>
        <source>the results in {folder} cannot be read: {why}</source>
        <translation>les résultats dans {folder} ne peuvent être lus : {why}</translation>
    </message>
</context>
<context>
    <name>batch.store</name>
    <message>
        <source>{folder} holds a batch that was interrupted: --resume goes on with it; else remove it, or name another folder with --out</source>
        <translation>{folder} contient un lot interrompu : --resume le poursuit ; sinon, supprimez-le ou nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun with {name} {was}, and this is {now}; name another folder with --out</source>
        <translation>{folder} ne peut être repris : il a été commencé avec {name} {was}, et c’est maintenant {now} ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun with --save-draws; name another folder with --out</source>
        <translation>{folder} ne peut être repris : il a été commencé avec --save-draws ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: it was begun without --save-draws; name another folder with --out</source>
        <translation>{folder} ne peut être repris : il a été commencé sans --save-draws ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: its scenario "{name}" is not asked for now; name another folder with --out</source>
        <translation>{folder} ne peut être repris : son scénario « {name} » n’est plus demandé ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: scenario "{name}" was not part of it; name another folder with --out</source>
        <translation>{folder} ne peut être repris : le scénario « {name} » n’en faisait pas partie ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>{folder} cannot be resumed: scenario "{name}" has changed since; name another folder with --out</source>
        <translation>{folder} ne peut être repris : le scénario « {name} » a changé depuis ; nommez un autre dossier avec --out</translation>
    </message>
    <message>
        <source>another batch is writing into {folder}</source>
        <translation>un autre lot est en train d’écrire dans {folder}</translation>
    </message>
</context>
<context>
    <name>cli.__init__</name>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>too large: {error}</source>
        <translation>trop grand : {error}</translation>
    </message>
</context>
<context>
    <name>cli.check</name>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation><numerusform>{count} avertissement</numerusform><numerusform>{count} avertissements</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation><numerusform>{count} erreur</numerusform><numerusform>{count} erreurs</numerusform></translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sans erreur</translation>
    </message>
</context>
<context>
    <name>cli.desktop</name>
    <message>
        <source>the window needs Qt: {cure}</source>
        <translation>la fenêtre a besoin de Qt : {cure}</translation>
    </message>
    <message>
        <source>{program} is not installed: run scripts/setup app</source>
        <translation>{program} n’est pas installé : lancez scripts/setup app</translation>
    </message>
</context>
<context>
    <name>cli.evidence</name>
    <message>
        <source>{n} values with evidence, {doubtful} of them doubtful; {missing} without any</source>
        <translation>valeurs avec preuve : {n}, dont douteuses : {doubtful} ; sans preuve : {missing}</translation>
    </message>
    <message>
        <source>weak and decisive:</source>
        <translation>faibles et déterminantes :</translation>
    </message>
</context>
<context>
    <name>cli.explain</name>
    <message numerus="yes">
        <source>({count} without effect)</source>
        <translation><numerusform>({count} sans effet)</numerusform><numerusform>({count} sans effet)</numerusform></translation>
    </message>
    <message>
        <source> ({range} in nine of ten runs)</source>
        <translation> ({range} dans neuf tirages sur dix)</translation>
    </message>
    <message>
        <source>{series} at the step that ends on {day}: {value}{spread}.</source>
        <translation>{series} au pas qui finit le {day} : {value}{spread}.</translation>
    </message>
    <message>
        <source>What binds strength there: {reasons}.</source>
        <translation>Ce qui y limite l’effectif : {reasons}.</translation>
    </message>
    <message>
        <source>name two scenarios, or one and a day with --on</source>
        <translation>nommez deux scénarios, ou un seul et un jour avec --on</translation>
    </message>
    <message>
        <source>It answers most to (rank correlation over the draws, share of the variance):</source>
        <translation>Elle répond le plus à (corrélation des rangs sur les tirages, part de la variance) :</translation>
    </message>
    <message>
        <source>No uncertain input moves it there beyond chance.</source>
        <translation>Aucune donnée incertaine ne la fait varier là au-delà du hasard.</translation>
    </message>
    <message>
        <source>Running combinations</source>
        <translation>Calcul des combinaisons</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
</context>
<context>
    <name>cli.files</name>
    <message>
        <source>{file}: packed</source>
        <translation>{file} : réuni en un fichier</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message>
        <source>the scenarios are equal</source>
        <translation>les scénarios sont égaux</translation>
    </message>
    <message>
        <source>no KPI differs</source>
        <translation>aucun indicateur ne diffère</translation>
    </message>
    <message>
        <source>{file} is a report: take its scenario out with msssim pack {file} --out FILE</source>
        <translation>{file} est un rapport : sortez-en le scénario avec msssim pack {file} --out FICHIER</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject} : {what}</translation>
    </message>
</context>
<context>
    <name>cli.importing</name>
    <message>
        <source>decimals are marked by a comma</source>
        <translation>les décimales sont marquées par une virgule</translation>
    </message>
    <message>
        <source>decimals are marked by a point</source>
        <translation>les décimales sont marquées par un point</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows would be added, nothing was written</source>
        <translation><numerusform>{count} ligne serait ajoutée, rien n’a été écrit</numerusform><numerusform>{count} lignes seraient ajoutées, rien n’a été écrit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows added</source>
        <translation><numerusform>{file} : {count} ligne ajoutée</numerusform><numerusform>{file} : {count} lignes ajoutées</numerusform></translation>
    </message>
    <message>
        <source>--map is FIELD=HEAD, such as --map amount=Betrag</source>
        <translation>--map s’écrit CHAMP=TITRE, comme --map amount=Montant</translation>
    </message>
    <message>
        <source>{field} from column {n}, “{head}”</source>
        <translation>{field} : colonne {n}, « {head} »</translation>
    </message>
    <message>
        <source>not read: {columns}</source>
        <translation>non lu : {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong: nothing was written</source>
        <translation><numerusform>{count} ligne est fausse : rien n’a été écrit</numerusform><numerusform>{count} lignes sont fausses : rien n’a été écrit</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.many</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios, {rate} draws a second</source>
        <translation><numerusform>{n} scénario sur {count}, {rate} tirages par seconde</numerusform><numerusform>{n} scénarios sur {count}, {rate} tirages par seconde</numerusform></translation>
    </message>
    <message>
        <source>, {n} of them by an earlier run</source>
        <translation>, dont {n} par un calcul antérieur</translation>
    </message>
    <message>
        <source>; {n} failed: --resume tries them again</source>
        <translation> ; échecs : {n} ; --resume les reprend</translation>
    </message>
    <message>
        <source>, {n} min left</source>
        <translation>, encore {n} min</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>, échecs : {n}</translation>
    </message>
    <message>
        <source>this needs {library}: {cure}</source>
        <translation>cela demande {library} : {cure}</translation>
    </message>
    <message>
        <source>failed: {name}: {cause}</source>
        <translation>échec : {name} : {cause}</translation>
    </message>
    <message>
        <source>written to {folder}: {files}; see: msssim table {folder}</source>
        <translation>écrit dans {folder} : {files} ; voir : msssim table {folder}</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
    <message numerus="yes">
        <source>{count} scenarios answered</source>
        <translation><numerusform>{count} scénario calculé</numerusform><numerusform>{count} scénarios calculés</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.new</name>
    <message>
        <source>did you mean {name}?</source>
        <translation>vouliez-vous dire {name} ?</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>il y a {names}</translation>
    </message>
    <message>
        <source>no scenario is called "{name}" - {hint}</source>
        <translation>aucun scénario ne s’appelle « {name} » - {hint}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>a file beside {file} has the name of one that {start} extends and says something else: choose another folder</source>
        <translation>un fichier à côté de {file} porte le nom d’un fichier que {start} étend et dit autre chose : choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{name} extends {other}, which lies outside its folder</source>
        <translation>{name} étend {other}, qui est hors de son dossier</translation>
    </message>
    <message>
        <source>{name} extends {other}: give the copy another name</source>
        <translation>{name} étend {other} : donnez un autre nom à la copie</translation>
    </message>
    <message>
        <source>{file}: copied, because {name} extends it</source>
        <translation>{file} : copié, parce que {name} l’étend</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>cli.proving</name>
    <message>
        <source>differs: {what}</source>
        <translation>diffère : {what}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>notes</translation>
    </message>
</context>
<context>
    <name>cli.report</name>
    <message>
        <source>written: {files}</source>
        <translation>écrit : {files}</translation>
    </message>
    <message>
        <source>name one scenario, or two</source>
        <translation>nommez un scénario, ou deux</translation>
    </message>
    <message>
        <source>Working out the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>say what to write: --html FILE, --pdf FILE or --xlsx FILE</source>
        <translation>dites quoi écrire : --html FICHIER, --pdf FICHIER ou --xlsx FICHIER</translation>
    </message>
    <message>
        <source>--kpi explains a difference: name two scenarios</source>
        <translation>--kpi explique un écart : nommez deux scénarios</translation>
    </message>
    <message>
        <source>a batch is reported as it is: nothing beside it, no edits</source>
        <translation>un lot est rapporté tel quel : rien à côté, aucun changement</translation>
    </message>
    <message>
        <source>{file} is what the report is of: name another file</source>
        <translation>le rapport porte sur {file} : nommez un autre fichier</translation>
    </message>
    <message>
        <source>{file} is a folder: name a file</source>
        <translation>{file} est un dossier : indiquez un fichier</translation>
    </message>
</context>
<context>
    <name>cli.run</name>
    <message>
        <source>charts need {library}: {cure}</source>
        <translation>les graphiques ont besoin de {library} : {cure}</translation>
    </message>
    <message>
        <source> Changed for this run: {changes}.</source>
        <translation> Modifié pour ce calcul : {changes}.</translation>
    </message>
    <message>
        <source>
written to {folder}: {files}</source>
        <translation>
écrit dans {folder} : {files}</translation>
    </message>
    <message>
        <source>parquet needs {library}: {cure}</source>
        <translation>parquet a besoin de {library} : {cure}</translation>
    </message>
    <message>
        <source>no charts are drawn; {hint}</source>
        <translation>aucun graphique n’est tracé ; {hint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings on this scenario: msssim validate {file}</source>
        <translation><numerusform>{count} avertissement sur ce scénario : msssim validate {file}</numerusform><numerusform>{count} avertissements sur ce scénario : msssim validate {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.studies</name>
    <message>
        <source>95 % of resamples</source>
        <translation>95 % des rééchantillons</translation>
    </message>
    <message>
        <source>{kpi}: {value} as the scenario stands</source>
        <translation>{kpi} : {value} pour le scénario tel quel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>What the spread of {kpi} comes from, in {n} runs:</source>
        <translation>D’où vient la dispersion de {kpi}, en {n} tirages :</translation>
    </message>
    <message numerus="yes">
        <source>{count} inputs account for less than {n} % each</source>
        <translation><numerusform>{count} donnée compte pour moins de {n} %</numerusform><numerusform>{count} données comptent chacune pour moins de {n} %</numerusform></translation>
    </message>
    <message>
        <source>Moving inputs</source>
        <translation>Variation des données</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} do not move it alone</source>
        <translation><numerusform>{count} sur {n} ne le fait pas varier seule</numerusform><numerusform>{count} sur {n} ne le font pas varier seules</numerusform></translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>half of these draws rank the first {n} in another order: more --draws would help</source>
        <translation>la moitié de ces tirages classe les {n} premières dans un autre ordre : plus de --draws aiderait</translation>
    </message>
    <message>
        <source>Seeking</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>cli.sweep</name>
    <message numerus="yes">
        <source>{count} scenarios, {draws} draws in all</source>
        <translation><numerusform>{count} scénario, {draws} tirages en tout</numerusform><numerusform>{count} scénarios, {draws} tirages en tout</numerusform></translation>
    </message>
    <message>
        <source>cannot be asked: {cause}</source>
        <translation>ne peut être calculé : {cause}</translation>
    </message>
</context>
<context>
    <name>cli.table</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios</source>
        <translation><numerusform>{n} scénario sur {count}</numerusform><numerusform>{n} scénarios sur {count}</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.terminal</name>
    <message>
        <source>{file} exists: name another, or overwrite it with --force</source>
        <translation>{file} existe : nommez-en un autre, ou écrasez-le avec --force</translation>
    </message>
    <message>
        <source>… and {n} more problems</source>
        <translation>… et {n} autres problèmes</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>le texte affiché</translation>
    </message>
</context>
<context>
    <name>outputs.alternatives</name>
    <message>
        <source>{chart}: nothing to show in this scenario.</source>
        <translation>{chart} : rien à montrer dans ce scénario.</translation>
    </message>
    <message>
        <source>{series}: {first} at first, {most} at most ({day}), {last} at the end</source>
        <translation>{series} : {first} au début, {most} au plus ({day}), {last} à la fin</translation>
    </message>
    <message>
        <source>On average {amount} a month.</source>
        <translation>En moyenne {amount} par mois.</translation>
    </message>
    <message>
        <source>At the end: {parts}.</source>
        <translation>À la fin : {parts}.</translation>
    </message>
    <message>
        <source>Of it: {parts}.</source>
        <translation>Dont : {parts}.</translation>
    </message>
</context>
<context>
    <name>outputs.answer</name>
    <message>
        <source>the central run alone needs about {need} GiB, and {free} GiB are free: take fewer zones, contingents or donors, or longer steps</source>
        <translation>le calcul central seul demande environ {need} Gio, et {free} Gio sont libres : prenez moins de zones, de contingents ou de bailleurs, ou des pas plus longs</translation>
    </message>
    <message>
        <source>{draws} draws need about {need} GiB, and {free} GiB are free: about {most} draws would fit</source>
        <translation>{draws} tirages demandent environ {need} Gio, et {free} Gio sont libres : environ {most} tirages y tiendraient</translation>
    </message>
</context>
<context>
    <name>outputs.calendar_marks</name>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Policiers</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Mandate: {spell}, unless renewed</source>
        <translation>Mandat : {spell}, sauf renouvellement</translation>
    </message>
    <message>
        <source>planned for {planned}, due {due}</source>
        <translation>prévu le {planned}, attendu le {due}</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>le premier jour</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} sur 100</translation>
    </message>
    <message>
        <source>judged at {n} in 100</source>
        <translation>jugé à {n} sur 100</translation>
    </message>
    <message>
        <source>{odds} if {event}</source>
        <translation>{odds} si {event}</translation>
    </message>
    <message>
        <source>if {event}</source>
        <translation>si {event}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendu le {day}</translation>
    </message>
    <message>
        <source>{name}: not before {day}, from {n} officers on</source>
        <translation>{name} : pas avant le {day}, à partir de {n} policiers</translation>
    </message>
    <message>
        <source>{name}: {n} officers offered</source>
        <translation>{name} : {n} policiers offerts</translation>
    </message>
    <message>
        <source>{name}: {n} officers leave</source>
        <translation>{name} : {n} policiers partent</translation>
    </message>
    <message>
        <source>{name} on hold</source>
        <translation>{name} bloqué</translation>
    </message>
    <message>
        <source>taken as certain</source>
        <translation>tenu pour certain</translation>
    </message>
</context>
<context>
    <name>outputs.calendar_moves</name>
    <message>
        <source>has no start in the file: give it one in the inspector first</source>
        <translation>n’a pas de début dans le fichier : donnez-lui-en un dans l’inspecteur</translation>
    </message>
    <message>
        <source>has no end in the file: give it one in the inspector first</source>
        <translation>n’a pas de fin dans le fichier : donnez-lui-en une dans l’inspecteur</translation>
    </message>
    <message>
        <source>would end on {end}, not after its start, {start}</source>
        <translation>finirait le {end}, pas après son début, le {start}</translation>
    </message>
    <message>
        <source>would lie before the first day simulated, {day}</source>
        <translation>serait avant le premier jour simulé, le {day}</translation>
    </message>
    <message>
        <source>would lie after the last day simulated, {day}</source>
        <translation>serait après le dernier jour simulé, le {day}</translation>
    </message>
    <message>
        <source>would end after the last day simulated, {day}</source>
        <translation>finirait après le dernier jour simulé, le {day}</translation>
    </message>
    <message>
        <source>stands where the lever “{name}” sets it: move that one</source>
        <translation>est là où le levier « {name} » le place : déplacez celui-ci</translation>
    </message>
</context>
<context>
    <name>outputs.changes</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Opening arrears</source>
        <translation>Arriérés initiaux</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>versement</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>{noun} "{name}"</source>
        <translation>{noun} « {name} »</translation>
    </message>
    <message>
        <source>{ordinal} {noun}</source>
        <translation>{noun} {ordinal}</translation>
    </message>
    <message>
        <source>{owner}'s {thing}</source>
        <translation>{owner}, {thing}</translation>
    </message>
    <message>
        <source>Evidence for {what}</source>
        <translation>Preuves pour {what}</translation>
    </message>
    <message>
        <source>Observed {series} on {day}</source>
        <translation>{series} : observation du {day}</translation>
    </message>
    <message>
        <source>{owner}' {thing}</source>
        <translation>{owner}, {thing}</translation>
    </message>
    <message>
        <source>added {items}</source>
        <translation>ajouté : {items}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{owner}, {label}</source>
        <translation>{owner}, {label}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>Observed {series}</source>
        <translation>{series} : observations</translation>
    </message>
</context>
<context>
    <name>outputs.chart_table</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
</context>
<context>
    <name>outputs.charts</name>
    <message>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Effectif prévu</translation>
    </message>
    <message>
        <source>Officers missing</source>
        <translation>Policiers manquants</translation>
    </message>
    <message>
        <source>Officers needed</source>
        <translation>Policiers nécessaires</translation>
    </message>
    <message>
        <source>Cash in hand</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>In kind, unused</source>
        <translation>En nature, non utilisé</translation>
    </message>
    <message>
        <source>Arrears (unpaid)</source>
        <translation>Arriérés (impayés)</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Reçu à ce jour</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Cost of the plan</source>
        <translation>Coût du plan</translation>
    </message>
    <message>
        <source>Bills go unpaid</source>
        <translation>Factures impayées</translation>
    </message>
    <message>
        <source>Mandate ends</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>Strength against target</source>
        <translation>Effectif réel et prévu</translation>
    </message>
    <message>
        <source>Coverage gap</source>
        <translation>Écart de couverture</translation>
    </message>
    <message>
        <source>Cash and arrears</source>
        <translation>Trésorerie et arriérés</translation>
    </message>
    <message>
        <source>Cost burn</source>
        <translation>Rythme des coûts</translation>
    </message>
    <message>
        <source>Received against plan</source>
        <translation>Reçu et coût du plan</translation>
    </message>
    <message>
        <source>Coverage by zone</source>
        <translation>Couverture par zone</translation>
    </message>
</context>
<context>
    <name>outputs.findings</name>
    <message>
        <source>Coverage is officers against a planning density, not safety. Violence is not modelled. Probabilities of Council decisions are judgements. Ranges hold what the stated uncertainty of the inputs implies, and nothing that the scenario leaves out.</source>
        <translation>La couverture rapporte les policiers à une densité de planification ; ce n’est pas une mesure de la sécurité. La violence n’est pas modélisée. Les probabilités des décisions du Conseil sont des jugements. Les intervalles contiennent ce qu’implique l’incertitude déclarée des données, et rien de ce que le scénario laisse de côté.</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>transition to another operation</source>
        <translation>passage à une autre opération</translation>
    </message>
    <message>
        <source>lapse</source>
        <translation>extinction</translation>
    </message>
    <message>
        <source>Of {planned} officers planned, {peak} are there at the peak and {final} at the end.</source>
        <translation>Sur {planned} policiers prévus, {peak} sont présents au maximum et {final} à la fin.</translation>
    </message>
    <message>
        <source>Of {planned} officers planned, {peak} are there at each run's own peak and {final} at the end.</source>
        <translation>Sur {planned} policiers prévus, {peak} sont présents au maximum propre à chaque tirage et {final} à la fin.</translation>
    </message>
    <message>
        <source>{share} of the officers that the zones need can be sent, on average over time; {missing} are missing.</source>
        <translation>{share} des policiers dont les zones ont besoin peuvent être envoyés, en moyenne sur la période ; il en manque {missing}.</translation>
    </message>
    <message>
        <source>{share} of the officers that the zones need can be sent, on average over time; {missing} are missing, on average over all runs too.</source>
        <translation>{share} des policiers dont les zones ont besoin peuvent être envoyés, en moyenne sur la période ; il en manque {missing}, en moyenne aussi sur tous les tirages.</translation>
    </message>
    <message>
        <source>Money for the plan</source>
        <translation>Financement du plan</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>Factures impayées</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>Ce qui le freine</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The Council</source>
        <translation>Le Conseil</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>{period}, {runs} runs. Numbers are medians; nine of ten runs lie between those in brackets.</source>
        <translation>Période : {period}, {runs} tirages. Les nombres sont des médianes ; neuf tirages sur dix se situent entre ceux qui sont entre parenthèses.</translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid: from {day} on.</source>
        <translation>Avant la fin du mandat, des factures restent impayées : à partir du {day}.</translation>
    </message>
    <message>
        <source>{outcome} on {day} if “{event}”, {odds}</source>
        <translation>{outcome} le {day} si « {event} », {odds}</translation>
    </message>
    <message>
        <source>{period}. The central run alone: every input at its central value.</source>
        <translation>Période : {period}. Le calcul central seul : chaque donnée à sa valeur centrale.</translation>
    </message>
    <message>
        <source>The money in this scenario pays {share} of the plan.</source>
        <translation>Les fonds de ce scénario paient {share} du plan.</translation>
    </message>
    <message>
        <source>Before the mandate ends, no bills go unpaid.</source>
        <translation>Avant la fin du mandat, aucune facture ne reste impayée.</translation>
    </message>
    <message>
        <source>Over the whole time {missing} are missing on average.</source>
        <translation>Sur toute la période, il en manque en moyenne {missing}.</translation>
    </message>
    <message>
        <source>{share} of the time {because}.</source>
        <translation>{share} du temps, {because}.</translation>
    </message>
    <message>
        <source>The mission costs {cost}, or {each} for an officer and month.</source>
        <translation>La mission coûte {cost}, soit {each} par policier et par mois.</translation>
    </message>
    <message>
        <source>The stated need is {need}.</source>
        <translation>Le besoin déclaré est de {need}.</translation>
    </message>
    <message>
        <source>No need is stated.</source>
        <translation>Aucun besoin n’est déclaré.</translation>
    </message>
    <message>
        <source>Next: {decision}.</source>
        <translation>Prochaine décision : {decision}.</translation>
    </message>
    <message>
        <source>These are judgements of the scenario, not results.</source>
        <translation>Ce sont des jugements du scénario, non des résultats.</translation>
    </message>
    <message>
        <source>{outcome} on {day}, {odds}</source>
        <translation>{outcome} le {day}, {odds}</translation>
    </message>
    <message>
        <source>The plan costs {cost}; no money is planned for it yet.</source>
        <translation>Le plan coûte {cost} ; aucun financement n’est encore prévu.</translation>
    </message>
    <message>
        <source>The plan costs {cost} while the mandate lasts; {shortfall} of it has no payer.</source>
        <translation>Le plan coûte {cost} pendant la durée du mandat ; {shortfall} n’ont pas de payeur.</translation>
    </message>
    <message>
        <source>The plan costs {cost} while the mandate lasts; all of it has a payer.</source>
        <translation>Le plan coûte {cost} pendant la durée du mandat ; tout a un payeur.</translation>
    </message>
    <message>
        <source>Before the mandate ends, no bills go unpaid in any run under these assumptions.</source>
        <translation>Avant la fin du mandat, aucune facture ne reste impayée dans aucun tirage sous ces hypothèses.</translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid {runs} under these assumptions: in nine of ten of those or more from {day} on.</source>
        <translation>Avant la fin du mandat, des factures restent impayées {runs} sous ces hypothèses ; dans neuf de ces cas sur dix ou plus, à partir du {day}.</translation>
    </message>
    <message>
        <source>Before the mandate ends, bills go unpaid {runs} under these assumptions: in half of those by {day} ({range}).</source>
        <translation>Avant la fin du mandat, des factures restent impayées {runs} sous ces hypothèses ; dans la moitié de ces cas, au plus tard le {day} ({range}).</translation>
    </message>
    <message>
        <source>Most often {cost} fails first.</source>
        <translation>Le plus souvent, c’est d’abord « {cost} » qui n’est plus payé.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Otherwise: {others}.</source>
        <translation>Sinon : {others}.</translation>
    </message>
    <message>
        <source>The planned strength is there {share} of the time.</source>
        <translation>L’effectif prévu est présent {share} du temps.</translation>
    </message>
    <message>
        <source>At the end {arrears} is owed.</source>
        <translation>À la fin, {arrears} restent dus.</translation>
    </message>
    <message>
        <source>{n} officers per 1,000</source>
        <translation>{n} policiers pour 1 000</translation>
    </message>
    <message>
        <source>{n} officers per 1,000 inhabitants</source>
        <translation>{n} policiers pour 1 000 habitants</translation>
    </message>
    <message>
        <source>{n} at sites</source>
        <translation>{n} sur les sites</translation>
    </message>
    <message>
        <source>{n} at fixed sites</source>
        <translation>{n} sur les sites fixes</translation>
    </message>
    <message>
        <source>No decision is ahead: the mandate ends on {day}.</source>
        <translation>Aucune décision n’est attendue : le mandat prend fin le {day}.</translation>
    </message>
    <message>
        <source>Then: {decisions}.</source>
        <translation>Ensuite : {decisions}.</translation>
    </message>
    <message>
        <source>taken as impossible</source>
        <translation>tenu pour impossible</translation>
    </message>
    <message>
        <source>Most often {costs} fail first.</source>
        <translation>Le plus souvent, « {costs} » sont les premiers à ne plus être payés.</translation>
    </message>
    <message>
        <source>90 % of the plan is reached {runs}, by {day}.</source>
        <translation>90 % du plan est atteint {runs}, au {day}.</translation>
    </message>
    <message>
        <source>90 % of the plan is reached {runs}.</source>
        <translation>90 % du plan est atteint {runs}.</translation>
    </message>
</context>
<context>
    <name>outputs.folder</name>
    <message>
        <source>{file} was not written by an earlier run: move it away, or name another folder</source>
        <translation>{file} n’a pas été écrit par un calcul antérieur : déplacez-le, ou nommez un autre dossier</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder: name another</source>
        <translation>{folder} est un fichier, pas un dossier : nommez-en un autre</translation>
    </message>
</context>
<context>
    <name>outputs.glossary</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Numbers of the mission</source>
        <translation>Indicateurs de la mission</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>One run with one value for every uncertain number.</source>
        <translation>Un calcul avec une valeur pour chaque nombre incertain.</translation>
    </message>
    <message>
        <source>The run with every uncertain number at its central value.</source>
        <translation>Le calcul où chaque nombre incertain a sa valeur centrale.</translation>
    </message>
    <message>
        <source>Half of the runs lie below it, half above.</source>
        <translation>La moitié des tirages est au-dessous, la moitié au-dessus.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The dark one holds half of the runs, the light one nine of ten under the inputs.</source>
        <translation>La foncée contient la moitié des tirages, la claire neuf sur dix, pour ces données.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>Fixes the luck of every draw: the same seed gives the same numbers.</source>
        <translation>Fixe le hasard de chaque tirage : le même germe donne les mêmes nombres.</translation>
    </message>
    <message>
        <source>A slider that moves one input or several together.</source>
        <translation>Un curseur qui déplace une ou plusieurs données ensemble.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Officers that the zones are stated to need, by a planning density or a number.</source>
        <translation>Policiers dont les zones sont déclarées avoir besoin, par une densité de planification ou un nombre.</translation>
    </message>
    <message>
        <source>Officers that can be sent over officers needed. It is measured against a planning density and says nothing about safety; violence is not modelled.</source>
        <translation>Les policiers qui peuvent être envoyés rapportés aux policiers nécessaires. Elle se mesure à une densité de planification et ne dit rien de la sécurité ; la violence n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arriérés</translation>
    </message>
    <message>
        <source>Bills that are due and not paid.</source>
        <translation>Factures échues et non payées.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>A spell in which a donor's deposits do not go through.</source>
        <translation>Une période où les versements d’un donateur ne passent pas.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Officers of one contingent who come together.</source>
        <translation>Policiers d’un contingent qui arrivent ensemble.</translation>
    </message>
    <message>
        <source>How good a source is: A a primary document, B an official statement, C press, D a judgement, E a placeholder.</source>
        <translation>La qualité d’une source : A document de première main, B déclaration officielle, C presse, D jugement, E valeur provisoire.</translation>
    </message>
    <message>
        <source>The largest strength at the end of a step.</source>
        <translation>Le plus grand effectif à la fin d’un pas.</translation>
    </message>
    <message>
        <source>Strength at the end of the time simulated.</source>
        <translation>L’effectif à la fin de la période simulée.</translation>
    </message>
    <message>
        <source>Officers of the national police at the end.</source>
        <translation>Les policiers nationaux à la fin.</translation>
    </message>
    <message>
        <source>When half of the planned strength is there first.</source>
        <translation>Quand la moitié de l’effectif prévu est présente pour la première fois.</translation>
    </message>
    <message>
        <source>When 90 % of the planned strength is there first.</source>
        <translation>Quand 90 % de l’effectif prévu sont présents pour la première fois.</translation>
    </message>
    <message>
        <source>When all of the planned strength is there first.</source>
        <translation>Quand tout l’effectif prévu est présent pour la première fois.</translation>
    </message>
    <message>
        <source>Officers there, times the months they are there.</source>
        <translation>Policiers présents, multipliés par leurs mois de présence.</translation>
    </message>
    <message>
        <source>Officers missing from the plan, times the months they are missing.</source>
        <translation>Policiers manquants au plan, multipliés par les mois où ils manquent.</translation>
    </message>
    <message>
        <source>Coverage's mean over all days.</source>
        <translation>La moyenne de la couverture sur tous les jours.</translation>
    </message>
    <message>
        <source>The least coverage at any step.</source>
        <translation>La plus faible couverture de tous les pas.</translation>
    </message>
    <message>
        <source>Inhabitants without the officers that the planning density asks for, by months.</source>
        <translation>Habitants sans les policiers que demande la densité de planification, en mois.</translation>
    </message>
    <message>
        <source>All that the mission costs, paid or not.</source>
        <translation>Tout ce que coûte la mission, payé ou non.</translation>
    </message>
    <message>
        <source>All money that comes in from donors.</source>
        <translation>Tous les fonds reçus des donateurs.</translation>
    </message>
    <message>
        <source>All bills paid; assessed contributions count as paid.</source>
        <translation>Toutes les factures payées ; les contributions obligatoires comptent comme payées.</translation>
    </message>
    <message>
        <source>Cash in hand at the end.</source>
        <translation>La trésorerie à la fin.</translation>
    </message>
    <message>
        <source>Bills unpaid at the end.</source>
        <translation>Les factures impayées à la fin.</translation>
    </message>
    <message>
        <source>The most that is ever owed at the end of a step.</source>
        <translation>Le plus qui soit jamais dû à la fin d’un pas.</translation>
    </message>
    <message>
        <source>The end of the first step in which bills go unpaid, in any category or in one.</source>
        <translation>La fin du premier pas où des factures restent impayées, dans toute catégorie ou dans une seule.</translation>
    </message>
    <message>
        <source>Months in which bills go unpaid.</source>
        <translation>Mois où des factures restent impayées.</translation>
    </message>
    <message>
        <source>Whether bills go unpaid before the mandate ends; its mean is a share of runs.</source>
        <translation>Si des factures restent impayées avant la fin du mandat ; sa moyenne est une part des tirages.</translation>
    </message>
    <message>
        <source>What the planned strength would cost while the mandate lasts.</source>
        <translation>Ce que coûterait l’effectif prévu pendant la durée du mandat.</translation>
    </message>
    <message>
        <source>What of the plan's bill no money in the scenario pays.</source>
        <translation>Ce que les fonds du scénario ne paient pas de la facture du plan.</translation>
    </message>
    <message>
        <source>The share of the plan's bill that the money in the scenario pays.</source>
        <translation>La part de la facture du plan que paient les fonds du scénario.</translation>
    </message>
    <message>
        <source>What an officer costs in a month, all costs shared out.</source>
        <translation>Ce que coûte un policier par mois, tous coûts répartis.</translation>
    </message>
    <message>
        <source>The day on which the mandate ends, after all decisions.</source>
        <translation>Le jour où le mandat prend fin, après toutes les décisions.</translation>
    </message>
    <message>
        <source>Officer-months while safeguards are outstanding, by their weight.</source>
        <translation>Mois-policiers tant que des garanties manquent, selon leur poids.</translation>
    </message>
</context>
<context>
    <name>outputs.headlines</name>
    <message>
        <source>Plan funded</source>
        <translation>Plan financé</translation>
    </message>
    <message>
        <source>First unpaid bills</source>
        <translation>Premiers impayés</translation>
    </message>
    <message>
        <source>Strength at its peak</source>
        <translation>Effectif maximal</translation>
    </message>
    <message>
        <source>Next Council decision</source>
        <translation>Décision du Conseil</translation>
    </message>
    <message>
        <source>{n} of {whole}</source>
        <translation>{n} sur {whole}</translation>
    </message>
    <message>
        <source>{day}: {waiting} waiting, {absent} not yet come</source>
        <translation>{day} : {waiting} en attente, {absent} pas encore venus</translation>
    </message>
    <message>
        <source>of the stated need: {need}</source>
        <translation>du besoin déclaré : {need}</translation>
    </message>
    <message>
        <source>{outcome}, judged at {odds}</source>
        <translation>{outcome}, jugé à {odds}</translation>
    </message>
    <message>
        <source>{topic} {number} (was {before})</source>
        <translation>{topic} {number} (avant : {before})</translation>
    </message>
    <message>
        <source>of {cost}; {spread} in 9 of 10 runs</source>
        <translation>de {cost} ; {spread} dans 9 tirages sur 10</translation>
    </message>
    <message>
        <source>of {cost}</source>
        <translation>de {cost}</translation>
    </message>
    <message>
        <source>{runs} before the mandate's end</source>
        <translation>{runs} avant la fin du mandat</translation>
    </message>
    <message>
        <source>no money is planned yet</source>
        <translation>aucun financement n’est encore prévu</translation>
    </message>
    <message>
        <source>before the mandate's end</source>
        <translation>avant la fin du mandat</translation>
    </message>
    <message>
        <source>not before its end</source>
        <translation>pas avant sa fin</translation>
    </message>
    <message>
        <source>no zones are planned yet</source>
        <translation>aucune zone n’est encore prévue</translation>
    </message>
    <message>
        <source>none is ahead</source>
        <translation>aucune n’est attendue</translation>
    </message>
    <message>
        <source>median on {day}</source>
        <translation>médiane le {day}</translation>
    </message>
</context>
<context>
    <name>outputs.installation</name>
    <message>
        <source>{locale}, output in {encoding}</source>
        <translation>{locale}, sortie en {encoding}</translation>
    </message>
    <message>
        <source>{locale}: names may be garbled; set PYTHONUTF8=1</source>
        <translation>{locale} : des noms peuvent être illisibles ; posez PYTHONUTF8=1</translation>
    </message>
    <message>
        <source>without {names}: {cure}</source>
        <translation>sans {names} : {cure}</translation>
    </message>
    <message>
        <source>missing: {names}; install msssim anew</source>
        <translation>il manque : {names} ; réinstallez msssim</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <source>none came with the program; install msssim anew</source>
        <translation>aucun n’est venu avec le programme ; réinstallez msssim</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scénarios</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>{version} aborts on this Python: pip install 'PySide6-Essentials&lt;6.12'</source>
        <translation>{version} s’arrête brutalement sur ce Python : pip install 'PySide6-Essentials&lt;6.12'</translation>
    </message>
    <message>
        <source>{program} is not installed: install msssim anew</source>
        <translation>{program} n’est pas installé : réinstallez msssim</translation>
    </message>
    <message>
        <source>{version}, in {folder}</source>
        <translation>{version}, dans {folder}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>all that the window needs</source>
        <translation>tout ce qu’il faut à la fenêtre</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvées</translation>
    </message>
    <message>
        <source>none: apt-get install fonts-dejavu-core</source>
        <translation>aucune : apt-get install fonts-dejavu-core</translation>
    </message>
    <message>
        <source>display</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>none here: the window opens on a desktop</source>
        <translation>aucun ici : la fenêtre s’ouvre sur un poste de bureau</translation>
    </message>
</context>
<context>
    <name>outputs.observed</name>
    <message>
        <source>Observed {what} on {day}: {amount}</source>
        <translation>Observé, {what}, le {day} : {amount}</translation>
    </message>
    <message>
        <source>observed, {part}</source>
        <translation>observé, {part}</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
</context>
<context>
    <name>outputs.quantities</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} à {})</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>(weight {n})</source>
        <translation>(poids {n})</translation>
    </message>
    <message>
        <source>{n} bn USD</source>
        <translation>{n} Md USD</translation>
    </message>
</context>
<context>
    <name>outputs.reading</name>
    <message>
        <source>what binds: {reason}</source>
        <translation>ce qui limite : {reason}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en tout</translation>
    </message>
    <message>
        <source>most for {part} ({amount})</source>
        <translation>surtout pour {part} ({amount})</translation>
    </message>
</context>
<context>
    <name>outputs.referring</name>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>outputs.rows</name>
    <message>
        <source>contingent</source>
        <translation>contingent</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donateur</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>donateurs</translation>
    </message>
    <message>
        <source>opening arrears</source>
        <translation>arriérés initiaux</translation>
    </message>
    <message>
        <source>camps</source>
        <translation>camps</translation>
    </message>
    <message>
        <source>{noun} “{name}”</source>
        <translation>{noun} « {name} »</translation>
    </message>
    <message>
        <source>{kind} {n} of {owner}</source>
        <translation>{kind} {n} de {owner}</translation>
    </message>
</context>
<context>
    <name>outputs.scales</name>
    <message>
        <source>{n} bn</source>
        <translation>{n} Md</translation>
    </message>
</context>
<context>
    <name>outputs.sources</name>
    <message>
        <source>Changed by {name}: {reason}</source>
        <translation>Modifié par {name} : {reason}</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Modifié par {name}</translation>
    </message>
    <message>
        <source>Changed: {reason}</source>
        <translation>Modifié : {reason}</translation>
    </message>
</context>
<context>
    <name>outputs.why</name>
    <message>
        <source>More officers come earlier, and they cost earlier: bills go unpaid {days} sooner.</source>
        <translation>Davantage de policiers arrivent plus tôt et coûtent plus tôt : les premiers impayés surviennent {days} plus tôt.</translation>
    </message>
    <message>
        <source>More officers come earlier, and they cost earlier: more is owed for them.</source>
        <translation>Davantage de policiers arrivent plus tôt et coûtent plus tôt : la somme due pour eux augmente.</translation>
    </message>
    <message>
        <source>More officers stay, and they cost: bills go unpaid {days} sooner.</source>
        <translation>Davantage de policiers restent, et ils coûtent : les factures restent impayées {days} plus tôt.</translation>
    </message>
    <message>
        <source>More officers stay, and they cost: more is owed for them.</source>
        <translation>Davantage de policiers restent, et ils coûtent : on doit davantage pour eux.</translation>
    </message>
    <message>
        <source>Fewer officers come, or they come later, and cost less until then: bills go unpaid {days} later.</source>
        <translation>Moins de policiers arrivent, ou plus tard, et coûtent moins jusque-là : les premiers impayés surviennent {days} plus tard.</translation>
    </message>
    <message>
        <source>Fewer officers come, or they come later, and cost less: less is owed.</source>
        <translation>Moins de policiers arrivent, ou plus tard, et coûtent moins : la somme due diminue.</translation>
    </message>
    <message>
        <source>Fewer officers stay, and cost less: bills go unpaid {days} later.</source>
        <translation>Moins de policiers restent et coûtent moins : les premiers impayés surviennent {days} plus tard.</translation>
    </message>
    <message>
        <source>Fewer officers stay, and cost less: less is owed.</source>
        <translation>Moins de policiers restent et coûtent moins : la somme due diminue.</translation>
    </message>
    <message>
        <source>{reason} ({share} of the time)</source>
        <translation>{reason} ({share} du temps)</translation>
    </message>
    <message>
        <source>The same scenario, drawn otherwise: what moved is chance alone.</source>
        <translation>Le même scénario, tiré autrement : seul le hasard a bougé.</translation>
    </message>
    <message>
        <source>The same scenario in other steps: what moved is how finely time is cut.</source>
        <translation>Le même scénario en d’autres pas : seul le découpage du temps a changé.</translation>
    </message>
    <message>
        <source>Other days are looked at than before: the numbers are not of the same time.</source>
        <translation>D’autres jours sont considérés qu’auparavant : les chiffres ne portent pas sur la même période.</translation>
    </message>
    <message>
        <source>Nothing that the charts show has moved.</source>
        <translation>Rien de ce que montrent les graphiques n’a bougé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>Held back most by {before} before, by {now} now.</source>
        <translation>Frein principal : {before} avant, {now} maintenant.</translation>
    </message>
    <message>
        <source>Held back most by {before} before, {share} now.</source>
        <translation>Frein principal : {before} avant, {share} maintenant.</translation>
    </message>
    <message>
        <source>Held back most by {now}, as before.</source>
        <translation>Frein principal : {now}, comme avant.</translation>
    </message>
</context>
<context>
    <name>outputs.words</name>
    <message>
        <source>at planned strength</source>
        <translation>effectif prévu atteint</translation>
    </message>
    <message>
        <source>no mandate</source>
        <translation>pas de mandat</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>agrément</translation>
    </message>
    <message>
        <source>too few offered</source>
        <translation>offres insuffisantes</translation>
    </message>
    <message>
        <source>arrivals suspended</source>
        <translation>arrivées suspendues</translation>
    </message>
    <message>
        <source>authorised ceiling</source>
        <translation>plafond autorisé</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>lits</translation>
    </message>
    <message>
        <source>airlift</source>
        <translation>transport aérien</translation>
    </message>
    <message>
        <source>nothing: the planned strength is reached</source>
        <translation>rien ne limite : l’effectif prévu est atteint</translation>
    </message>
    <message>
        <source>the mandate has ended or is ending</source>
        <translation>le mandat a pris fin ou s’achève</translation>
    </message>
    <message>
        <source>there is too little money to bring or keep more</source>
        <translation>l’argent manque pour en amener ou en garder davantage</translation>
    </message>
    <message>
        <source>officers are offered but not yet cleared to come</source>
        <translation>des policiers sont offerts mais pas encore agréés</translation>
    </message>
    <message>
        <source>no more officers are offered</source>
        <translation>il n’est pas offert davantage de policiers</translation>
    </message>
    <message>
        <source>an event keeps officers from arriving</source>
        <translation>un événement empêche les arrivées</translation>
    </message>
    <message>
        <source>the authorised ceiling is reached</source>
        <translation>le plafond autorisé est atteint</translation>
    </message>
    <message>
        <source>the camps are full</source>
        <translation>les camps sont pleins</translation>
    </message>
    <message>
        <source>there are too few flights</source>
        <translation>les vols manquent</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>Hypercube latin</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>Suite de Sobol</translation>
    </message>
    <message>
        <source>half of the target there</source>
        <translation>50 % de l’effectif prévu</translation>
    </message>
    <message>
        <source>90 % of the target there</source>
        <translation>90 % de l’effectif prévu</translation>
    </message>
    <message>
        <source>the whole target there</source>
        <translation>100 % de l’effectif prévu</translation>
    </message>
    <message>
        <source>officer-months</source>
        <translation>mois-policiers</translation>
    </message>
    <message>
        <source>officer-months missing</source>
        <translation>mois-policiers manquants</translation>
    </message>
    <message>
        <source>least coverage</source>
        <translation>couverture minimale</translation>
    </message>
    <message>
        <source>person-months uncovered</source>
        <translation>mois-personnes non couverts</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>recettes totales</translation>
    </message>
    <message>
        <source>first unpaid bills</source>
        <translation>premiers impayés</translation>
    </message>
    <message>
        <source>months with unpaid bills</source>
        <translation>mois d’impayés</translation>
    </message>
    <message>
        <source>unpaid bills before the mandate's end</source>
        <translation>impayés avant la fin du mandat</translation>
    </message>
    <message>
        <source>plan without a payer</source>
        <translation>besoin de financement du plan</translation>
    </message>
    <message>
        <source>plan funded</source>
        <translation>part financée</translation>
    </message>
    <message>
        <source>cost of an officer-month</source>
        <translation>coût par mois-policier</translation>
    </message>
    <message>
        <source>officer-months without safeguards</source>
        <translation>mois-policiers sans garanties</translation>
    </message>
    <message>
        <source>bills paid</source>
        <translation>total payé</translation>
    </message>
    <message>
        <source>national police at the end</source>
        <translation>police nationale à la fin</translation>
    </message>
    <message>
        <source>strength at the end</source>
        <translation>effectif final</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>trésorerie finale</translation>
    </message>
    <message>
        <source>arrears at the end</source>
        <translation>arriérés finals</translation>
    </message>
    <message>
        <source>US</source>
        <translation>É.-U.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>UNSC</source>
        <translation>CSNU</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>MSS</source>
        <translation>MMAS</translation>
    </message>
    <message>
        <source>HNP</source>
        <translation>PNH</translation>
    </message>
    <message>
        <source>OAS</source>
        <translation>OEA</translation>
    </message>
    <message>
        <source>CARICOM</source>
        <translation>CARICOM</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>R.-U.</translation>
    </message>
    <message>
        <source>BINUH</source>
        <translation>BINUH</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>in {n} of {draws} runs</source>
        <translation>dans {n} tirages sur {draws}</translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation>environ {n} h restantes</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} et {last}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>plus de 99 %</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>moins de 0,1 %</translation>
    </message>
    <message>
        <source>in none of the runs</source>
        <translation>dans aucun tirage</translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation>dans tous les tirages</translation>
    </message>
    <message>
        <source>in fewer than 1 of 100 runs</source>
        <translation>dans moins de 1 tirage sur 100</translation>
    </message>
    <message>
        <source>in more than 99 of 100 runs</source>
        <translation>dans plus de 99 tirages sur 100</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>environ {n} min restantes</translation>
    </message>
</context>
<context>
    <name>report.assumptions</name>
    <message>
        <source>a primary document</source>
        <translation>un document de première main</translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation>une déclaration officielle</translation>
    </message>
    <message>
        <source>press</source>
        <translation>la presse</translation>
    </message>
    <message>
        <source>a judgement</source>
        <translation>un jugement</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>une valeur provisoire</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Source and note</source>
        <translation>Source et note</translation>
    </message>
    <message>
        <source>Without a source: the one there is speaks of the value that this one overrides.</source>
        <translation>Sans source : celle qui existe porte sur la valeur que celle-ci remplace.</translation>
    </message>
</context>
<context>
    <name>report.document</name>
    <message>
        <source>Number of the mission</source>
        <translation>Indicateur de la mission</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Nine of ten runs</source>
        <translation>Neuf tirages sur dix</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>A une valeur</translation>
    </message>
    <message>
        <source>{chart}, {unit}: {how}</source>
        <translation>{chart}, {unit} : {how}</translation>
    </message>
    <message>
        <source>What differs from “{name}”</source>
        <translation>Ce qui diffère de « {name} »</translation>
    </message>
    <message>
        <source>the other scenario</source>
        <translation>l’autre scénario</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median, and the range of nine in ten runs</source>
        <translation>médiane, et l’intervalle de neuf tirages sur dix</translation>
    </message>
    <message>
        <source>Step ends</source>
        <translation>Fin du pas</translation>
    </message>
    <message>
        <source>central run</source>
        <translation>calcul central</translation>
    </message>
    <message>
        <source>Scores against observations</source>
        <translation>Notes face aux observations</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Changed for this report</source>
        <translation>Modifié pour ce rapport</translation>
    </message>
    <message>
        <source>Time simulated</source>
        <translation>Période simulée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Scenario's hash</source>
        <translation>Empreinte du scénario</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Medians in “{name}” (there) and in this scenario (here)</source>
        <translation>Médianes dans « {name} » (là-bas) et dans ce scénario (ici)</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>What made the difference: {kpi}</source>
        <translation>Ce qui a fait l’écart : {kpi}</translation>
    </message>
</context>
<context>
    <name>report.figures</name>
    <message>
        <source>What holds strength below target</source>
        <translation>Ce qui retient l’effectif sous le plan</translation>
    </message>
    <message>
        <source>of 100
runs</source>
        <translation>sur 100
tirages</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
</context>
<context>
    <name>report.furniture</name>
    <message>
        <source>mean of {n} runs</source>
        <translation>moyenne de {n} tirages</translation>
    </message>
    <message>
        <source>median of {n} runs</source>
        <translation>médiane de {n} tirages</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} tirages</translation>
    </message>
    <message>
        <source>the central run</source>
        <translation>le calcul central</translation>
    </message>
    <message>
        <source>share of the stated need</source>
        <translation>part du besoin déclaré</translation>
    </message>
    <message>
        <source>{name}: {unit}, {draws}</source>
        <translation>{name} : {unit}, {draws}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>half of the runs</source>
        <translation>la moitié des tirages</translation>
    </message>
    <message>
        <source>nine of ten runs</source>
        <translation>neuf tirages sur dix</translation>
    </message>
</context>
<context>
    <name>report.headings</name>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Scenario report</source>
        <translation>Rapport de scénario</translation>
    </message>
    <message>
        <source>Report of many scenarios</source>
        <translation>Rapport de nombreux scénarios</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>No number of the mission differs.</source>
        <translation>Aucun indicateur de la mission ne diffère.</translation>
    </message>
    <message>
        <source>The numbers behind this chart, month by month</source>
        <translation>Les chiffres de ce graphique, mois par mois</translation>
    </message>
    <message>
        <source>How good was this scenario about what happened?</source>
        <translation>Ce scénario avait-il vu juste ?</translation>
    </message>
    <message>
        <source>Observations never enter a run. CRPS is the error of a forecast together with its uncertainty, in the series' own unit; less is better. “No change” and “Plan” are the CRPS of two naive forecasts.</source>
        <translation>Les observations n’entrent jamais dans un calcul. Le CRPS est l’erreur d’une prévision avec son incertitude, dans l’unité de la série ; moins vaut mieux. « Sans changement » et « Plan » sont les CRPS de deux prévisions naïves.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Grades:</source>
        <translation>Cotes :</translation>
    </message>
    <message>
        <source>Numbers in square brackets lead to the sources below. A range in brackets is that of a distribution.</source>
        <translation>Les nombres entre crochets renvoient aux sources ci-dessous. Un intervalle entre parenthèses est celui d’une distribution.</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>Limites du modèle</translation>
    </message>
    <message>
        <source>“In 37 of 100 runs” is a share of runs under these assumptions, not a probability of the world. Draws of different inputs are independent of one another unless the scenario ties them to one event.</source>
        <translation>« Dans 37 tirages sur 100 » est une part des tirages sous ces hypothèses, non une probabilité du monde réel. Les tirages de données différentes sont indépendants, sauf si le scénario les lie à un même événement.</translation>
    </message>
    <message>
        <source>How this report came about</source>
        <translation>Comment ce rapport a été établi</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>The bluer a cell, the nearer to the most of its column, be that good or bad.</source>
        <translation>Plus une cellule est bleue, plus elle est proche du maximum de sa colonne, que ce soit bon ou mauvais.</translation>
    </message>
    <message>
        <source>more scenarios are left out here; the workbook holds all of them.</source>
        <translation>autres scénarios sont omis ici ; le classeur les contient tous.</translation>
    </message>
    <message>
        <source>Scenarios without an answer</source>
        <translation>Scénarios sans résultat</translation>
    </message>
    <message>
        <source>How it spreads</source>
        <translation>Comment cela se répartit</translation>
    </message>
    <message>
        <source>The numbers behind this chart</source>
        <translation>Les chiffres de ce graphique</translation>
    </message>
    <message>
        <source>All scenarios are run with their own seed; those of a sweep share it, so that what lies between them is due to what was varied.</source>
        <translation>Tous les scénarios sont calculés avec leur propre germe ; ceux d’un balayage le partagent, de sorte que ce qui les sépare tient à ce qui a été varié.</translation>
    </message>
    <message>
        <source>The scenarios stand in scenarios.jsonl beside the tables that this report was made of, and their hashes in its manifest.json.</source>
        <translation>Les scénarios figurent dans scenarios.jsonl, à côté des tableaux dont ce rapport est tiré, et leurs empreintes dans son manifest.json.</translation>
    </message>
    <message>
        <source>This file carries the whole scenario: the command “msssim run” followed by this file's name runs it again, and the program's window opens it.</source>
        <translation>Ce fichier contient tout le scénario : la commande « msssim run » suivie du nom de ce fichier le recalcule, et la fenêtre du programme l’ouvre.</translation>
    </message>
</context>
<context>
    <name>report.rerun</name>
    <message>
        <source>{name} {was} then, {now} now</source>
        <translation>{name} {was} alors, {now} maintenant</translation>
    </message>
    <message>
        <source>is not there to compare</source>
        <translation>n’est pas là pour la comparaison</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>identique à l’octet près</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>is larger than any manifest</source>
        <translation>est plus gros que tout manifeste</translation>
    </message>
    <message>
        <source>is no {file} of a run</source>
        <translation>n’est pas le {file} d’un calcul</translation>
    </message>
    <message>
        <source>holds no scenario to run</source>
        <translation>ne contient aucun scénario à calculer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the manifest's scenario is not the one that its hash was made of</source>
        <translation>le scénario du manifeste n’est pas celui dont l’empreinte a été calculée</translation>
    </message>
    <message>
        <source>is no {file}: it cannot be read as JSON</source>
        <translation>n’est pas un {file} : il ne se lit pas comme du JSON</translation>
    </message>
</context>
<context>
    <name>report.resting</name>
    <message>
        <source>Decides</source>
        <translation>Détermine</translation>
    </message>
    <message>
        <source>Share of its variance</source>
        <translation>Part de sa variance</translation>
    </message>
    <message>
        <source>{share} of the graded values rest on primary documents or official statements (grades A and B); the others on press, judgement or placeholders.</source>
        <translation>{share} des valeurs cotées reposent sur des documents de première main ou des déclarations officielles (cotes A et B) ; les autres sur la presse, des jugements ou des valeurs provisoires.</translation>
    </message>
    <message>
        <source>Weak and decisive: a judgement, a placeholder or no evidence, and at least {share} of a variance</source>
        <translation>Faible et déterminant : un jugement, une valeur provisoire ou aucune preuve, et au moins {share} d’une variance</translation>
    </message>
    <message>
        <source>No value of this scenario has graded evidence.</source>
        <translation>Aucune valeur de ce scénario n’a de preuve cotée.</translation>
    </message>
</context>
<context>
    <name>report.spread</name>
    <message>
        <source>Of each scenario the point is the median, the bar half of the runs, the line nine in ten. Beside it stands in how many runs there is a value at all, where that is not all.</source>
        <translation>Pour chaque scénario, le point est la médiane, la barre la moitié des tirages, le trait neuf sur dix. À côté figure dans combien de tirages il y a une valeur, quand ce n’est pas dans tous.</translation>
    </message>
    <message>
        <source>Scenarios stand side by side, from the least median to the most: the line is the median, the darker band half of the runs of each, the lighter one nine in ten.</source>
        <translation>Les scénarios sont rangés côte à côte, de la plus petite médiane à la plus grande : la ligne est la médiane, la bande foncée la moitié des tirages de chacun, la claire neuf sur dix.</translation>
    </message>
    <message>
        <source>{n} scenarios of {runs} runs each. Medians are over the runs that have a value.</source>
        <translation>{n} scénarios de {runs} tirages chacun. Les médianes portent sur les tirages qui ont une valeur.</translation>
    </message>
    <message>
        <source>{n} scenarios, the central run of each: every input at its central value.</source>
        <translation>{n} scénarios, le calcul central de chacun : chaque donnée à sa valeur centrale.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Varié</translation>
    </message>
    <message>
        <source>Changed in all</source>
        <translation>Modifié dans tous</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Résultats obtenus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>report.strips</name>
    <message>
        <source>{kpi}: the median is {value} in every scenario.</source>
        <translation>{kpi} : la médiane est {value} dans tous les scénarios.</translation>
    </message>
    <message>
        <source>It has no value in {n} of {total} scenarios.</source>
        <translation>Il n’a pas de valeur dans {n} scénarios sur {total}.</translation>
    </message>
    <message>
        <source>Half of the runs</source>
        <translation>La moitié des tirages</translation>
    </message>
    <message>
        <source>{kpi}: no scenario has a value.</source>
        <translation>{kpi} : aucun scénario n’a de valeur.</translation>
    </message>
    <message>
        <source>{kpi}: medians from {low} (“{a}”) to {high} (“{b}”).</source>
        <translation>{kpi} : médianes de {low} (« {a} ») à {high} (« {b} »).</translation>
    </message>
    <message>
        <source>scenarios, from the least median to the most</source>
        <translation>scénarios, de la plus petite médiane à la plus grande</translation>
    </message>
    <message>
        <source>No scenario has a value</source>
        <translation>Aucun scénario n’a de valeur</translation>
    </message>
</context>
<context>
    <name>report.xlsx</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Effect on {kpi}, {unit}</source>
        <translation>Effet sur {kpi}, {unit}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>sheet</comment>
        <translation>Séries</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>sheet</comment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Explained {n}</source>
        <translation>Explication {n}</translation>
    </message>
</context>
<context>
    <name>scenario.cells</name>
    <message>
        <source>“{cell}” is no number where a point marks decimals</source>
        <translation>« {cell} » n’est pas un nombre là où le point marque les décimales</translation>
    </message>
    <message>
        <source>“{cell}” is no number where a comma marks decimals</source>
        <translation>« {cell} » n’est pas un nombre là où la virgule marque les décimales</translation>
    </message>
    <message>
        <source>“{cell}” is no day: write 2025-03-14 or 14 Mar 2025</source>
        <translation>« {cell} » n’est pas une date : écrivez 2025-03-14 ou 14 mars 2025</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no</source>
        <translation>« {cell} » n’est ni oui ni non</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>“{cell}” is no number</source>
        <translation>« {cell} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{cell}” may be two days: write it as 2025-03-14</source>
        <translation>« {cell} » peut se lire comme deux dates : écrivez-la sous la forme 2025-03-14</translation>
    </message>
    <message>
        <source>“{cell}” is no day of the calendar</source>
        <translation>« {cell} » n’existe pas dans le calendrier</translation>
    </message>
</context>
<context>
    <name>scenario.citing</name>
    <message>
        <source>speaks of the value in {file}, which this file overrides</source>
        <translation>porte sur la valeur de {file}, que ce fichier remplace</translation>
    </message>
    <message>
        <source>is of a value that is left out here</source>
        <translation>porte sur une valeur absente ici</translation>
    </message>
    <message numerus="yes">
        <source>is {count} days older than the time simulated</source>
        <translation><numerusform>date de {count} jour avant la période simulée</numerusform><numerusform>date de {count} jours avant la période simulée</numerusform></translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>ne cite aucune source</translation>
    </message>
    <message>
        <source>has no grade</source>
        <translation>n’a pas de cote</translation>
    </message>
    <message>
        <source>leads to nothing in this scenario</source>
        <translation>ne mène à rien dans ce scénario</translation>
    </message>
</context>
<context>
    <name>scenario.disk</name>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>votre quota sur ce disque est épuisé</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>le lien forme une boucle</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>le fichier est trop volumineux pour ce disque</translation>
    </message>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie du disque</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>le système refuse cette demande</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>les liens symboliques forment une boucle</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>la connexion est refusée</translation>
    </message>
    <message>
        <source>{file} was not written: {why}. {advice}</source>
        <translation>{file} n’a pas été écrit : {why}. {advice}</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>le disque refuse</translation>
    </message>
</context>
<context>
    <name>scenario.embedding</name>
    <message>
        <source>carries no scenario: it is no report that this program wrote</source>
        <translation>ne contient aucun scénario : ce n’est pas un rapport écrit par ce programme</translation>
    </message>
    <message>
        <source>carries more than one scenario: it is no report that this program wrote</source>
        <translation>contient plus d’un scénario : ce n’est pas un rapport écrit par ce programme</translation>
    </message>
    <message>
        <source>is larger than {size} MiB: no report is</source>
        <translation>dépasse {size} Mio : aucun rapport n’est aussi gros</translation>
    </message>
    <message>
        <source>carries a scenario that is cut off or too large</source>
        <translation>contient un scénario tronqué ou trop volumineux</translation>
    </message>
    <message>
        <source>carries a scenario that is damaged</source>
        <translation>contient un scénario endommagé</translation>
    </message>
</context>
<context>
    <name>scenario.following</name>
    <message>
        <source>the lever "{lever}" moves this alone: take the lever away first</source>
        <translation>le levier « {lever} » n’agit que sur ceci : supprimez d’abord le levier</translation>
    </message>
</context>
<context>
    <name>scenario.guarding</name>
    <message>
        <source>cannot be read from here on: put text in quotes</source>
        <translation>est illisible à partir d’ici : mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>a value cannot start with this character: put it in quotes</source>
        <translation>une valeur ne peut commencer par ce caractère : mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>a second ":" on the line, or wrong indentation: put text with ":" in quotes</source>
        <translation>un second « : » sur la ligne, ou un mauvais retrait : mettez entre guillemets le texte qui contient « : »</translation>
    </message>
    <message>
        <source>wrong indentation: keys of one group stand exactly below each other</source>
        <translation>mauvais retrait : les clés d’un même groupe s’alignent exactement les unes sous les autres</translation>
    </message>
    <message>
        <source>wrong indentation: dashes of one list stand below each other</source>
        <translation>mauvais retrait : les tirets d’une même liste s’alignent les uns sous les autres</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>il manque une virgule ou le crochet fermant</translation>
    </message>
    <message>
        <source>a ":" is missing behind this key</source>
        <translation>il manque « : » après cette clé</translation>
    </message>
    <message>
        <source>a list starts on the line below its key</source>
        <translation>une liste commence à la ligne qui suit sa clé</translation>
    </message>
    <message>
        <source>a value is missing here: delete what is one too many</source>
        <translation>il manque une valeur ici : supprimez ce qui est en trop</translation>
    </message>
    <message>
        <source>a ":" cannot stand here: put text with ":" in quotes</source>
        <translation>« : » n’a pas sa place ici : mettez entre guillemets le texte qui contient « : »</translation>
    </message>
    <message>
        <source>nothing more may stand on this line</source>
        <translation>cette ligne ne peut rien contenir de plus</translation>
    </message>
    <message>
        <source>anchors (&amp;name) and aliases (*name) are not used: write it out</source>
        <translation>les ancres (&amp;nom) et les alias (*nom) ne sont pas admis : écrivez la valeur elle-même</translation>
    </message>
    <message>
        <source>explicit keys (? key) are not used: write key: value</source>
        <translation>les clés explicites (? clé) ne sont pas admises : écrivez clé: valeur</translation>
    </message>
    <message>
        <source>no such escape in quotes: write a backslash as two</source>
        <translation>séquence d’échappement inconnue entre guillemets : doublez la barre oblique inverse</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>ce crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>holds more than {most} values: no scenario does</source>
        <translation>contient plus de {most} valeurs : aucun scénario n’en a autant</translation>
    </message>
    <message>
        <source>"{key}" stands here a second time: keep one</source>
        <translation>« {key} » figure ici une seconde fois : ne gardez que l’une des deux</translation>
    </message>
    <message>
        <source>indent with spaces, not with tabs</source>
        <translation>faites les retraits avec des espaces, pas avec des tabulations</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not used in scenarios: write it out</source>
        <translation>les ancres (&amp;nom) ne sont pas admises dans un scénario : écrivez la valeur elle-même</translation>
    </message>
    <message>
        <source>tags (!name) are not used in scenarios: leave it out</source>
        <translation>les étiquettes (!nom) ne sont pas admises dans un scénario : supprimez celle-ci</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used in scenarios: write it out</source>
        <translation>les clés de fusion (&lt;&lt;) ne sont pas admises dans un scénario : écrivez les valeurs elles-mêmes</translation>
    </message>
    <message>
        <source>explicit keys (? key) are not used in scenarios: write key: value</source>
        <translation>les clés explicites (? clé) ne sont pas admises dans un scénario : écrivez clé: valeur</translation>
    </message>
    <message>
        <source>a scenario is a group of keys such as horizon:</source>
        <translation>un scénario est un groupe de clés telles que horizon:</translation>
    </message>
    <message>
        <source>is nested more than {most} levels deep</source>
        <translation>est imbriqué sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>a scenario is a group of keys, not a list</source>
        <translation>un scénario est un groupe de clés, pas une liste</translation>
    </message>
    <message>
        <source>a key must be a word, not a group or list</source>
        <translation>une clé doit être un mot, ni un groupe ni une liste</translation>
    </message>
    <message>
        <source>aliases (*name) are not used in scenarios: write it out</source>
        <translation>les alias (*nom) ne sont pas admis dans un scénario : écrivez la valeur elle-même</translation>
    </message>
    <message>
        <source>a second document (---) is one too many: delete it</source>
        <translation>un second document (---) est de trop : supprimez-le</translation>
    </message>
</context>
<context>
    <name>scenario.importing</name>
    <message>
        <source>deposits have no "{field}": there is {known}</source>
        <translation>les versements n’ont pas de champ « {field} » : il y a {known}</translation>
    </message>
    <message>
        <source>waves have no "{field}": there is {known}</source>
        <translation>les vagues n’ont pas de champ « {field} » : il y a {known}</translation>
    </message>
    <message>
        <source>costs have no "{field}": there is {known}</source>
        <translation>les coûts n’ont pas de champ « {field} » : il y a {known}</translation>
    </message>
    <message>
        <source>zones have no "{field}": there is {known}</source>
        <translation>les zones n’ont pas de champ « {field} » : il y a {known}</translation>
    </message>
    <message>
        <source>observations have no "{field}": there is {known}</source>
        <translation>les observations n’ont pas de champ « {field} » : il y a {known}</translation>
    </message>
    <message>
        <source>source: no source is called “{owner}”: there is {known}</source>
        <translation>source : aucune source ne s’appelle « {owner} » : il y a {known}</translation>
    </message>
    <message>
        <source>contingent: no contingent is called “{owner}”: there is {known}</source>
        <translation>contingent : aucun contingent ne s’appelle « {owner} » : il y a {known}</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field} : {fault}</translation>
    </message>
    <message>
        <source>no column for {fields}: heads are {heads}; name it with --map {field}=HEAD</source>
        <translation>aucune colonne pour {fields} : les en-têtes sont {heads} ; désignez-la avec --map {field}=EN-TÊTE</translation>
    </message>
    <message>
        <source>row {row}: {fault}</source>
        <translation>ligne {row} : {fault}</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>le tableau est vide</translation>
    </message>
    <message>
        <source>no column is headed "{head}": there is {heads}</source>
        <translation>aucune colonne n’a l’en-tête « {head} » : il y a {heads}</translation>
    </message>
    <message>
        <source>is there already, in row {row}</source>
        <translation>figure déjà à la ligne {row}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>low and high go together</source>
        <translation>low et high vont ensemble</translation>
    </message>
</context>
<context>
    <name>scenario.knobs</name>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>“{text}” is no value of this lever, such as {example}</source>
        <translation>« {text} » n’est pas une valeur de ce levier, comme {example}</translation>
    </message>
</context>
<context>
    <name>scenario.language</name>
    <message>
        <source>no language "{code}": known are {known}</source>
        <translation>la langue « {code} » est inconnue : il y a {known}</translation>
    </message>
</context>
<context>
    <name>scenario.layers</name>
    <message>
        <source>must name a file beside this one, such as base.yaml</source>
        <translation>doit nommer un fichier à côté de celui-ci, par exemple base.yaml</translation>
    </message>
    <message>
        <source>"{name}" lies outside the folder {folder}: an empty file {marker} in a folder above both lets them reach one another</source>
        <translation>« {name} » se trouve hors du dossier {folder} : un fichier vide {marker} dans un dossier au-dessus des deux leur permet de se joindre</translation>
    </message>
    <message>
        <source>goes more than {most} files deep</source>
        <translation>enchaîne plus de {most} fichiers</translation>
    </message>
    <message>
        <source>"{name}" cannot be found</source>
        <translation>« {name} » est introuvable</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>ne peut être lu : {why}</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>"{name}" cannot be read: {why}</source>
        <translation>« {name} » ne peut être lu : {why}</translation>
    </message>
    <message>
        <source>needs a saved file: save this one first</source>
        <translation>exige un fichier enregistré : enregistrez d’abord celui-ci</translation>
    </message>
    <message>
        <source>must be relative to this file</source>
        <translation>doit être un chemin relatif à ce fichier</translation>
    </message>
    <message>
        <source>goes in a circle: {way}</source>
        <translation>forme une boucle : {way}</translation>
    </message>
</context>
<context>
    <name>scenario.listing</name>
    <message>
        <source>"{path}" is no list</source>
        <translation>« {path} » n’est pas une liste</translation>
    </message>
</context>
<context>
    <name>scenario.mending</name>
    <message>
        <source>line {line}: {was} → {now}</source>
        <translation>ligne {line} : {was} → {now}</translation>
    </message>
</context>
<context>
    <name>scenario.migrations</name>
    <message>
        <source>: a newer msssim reads it</source>
        <translation> : un msssim plus récent la lit</translation>
    </message>
</context>
<context>
    <name>scenario.nearness</name>
    <message>
        <source> - did you mean "{near}"?</source>
        <translation> – vouliez-vous dire « {near} » ?</translation>
    </message>
</context>
<context>
    <name>scenario.oddities</name>
    <message>
        <source>no cost has the category "{category}" (there is {known})</source>
        <translation>aucun coût n’a la catégorie « {category} » (il y a {known})</translation>
    </message>
    <message>
        <source>lies outside its slider, {low} to {high}</source>
        <translation>sort de l’étendue du curseur, de {low} à {high}</translation>
    </message>
    <message>
        <source>lies before the decision itself</source>
        <translation>précède la décision elle-même</translation>
    </message>
    <message>
        <source>has no effect: falls due on {day}, before the horizon starts</source>
        <translation>reste sans effet : échéance le {day}, avant le début de la période simulée</translation>
    </message>
    <message>
        <source>has no effect: falls due on {day}, when the horizon has ended</source>
        <translation>reste sans effet : échéance le {day}, après la fin de la période simulée</translation>
    </message>
    <message>
        <source>"{path}" leads to nothing in this scenario</source>
        <translation>« {path} » ne mène à rien dans ce scénario</translation>
    </message>
</context>
<context>
    <name>scenario.parameter</name>
    <message>
        <source>must be a date such as 2024-06-25, not {shown}</source>
        <translation>doit être une date telle que 2024-06-25, et non {shown}</translation>
    </message>
    <message>
        <source>must be a whole number, not {value}</source>
        <translation>doit être un nombre entier, et non {value}</translation>
    </message>
    <message>
        <source>must be text: put {shown} in quotes, "…"</source>
        <translation>doit être du texte : mettez {shown} entre guillemets, "…"</translation>
    </message>
    <message>
        <source>must not hold control or direction-changing characters</source>
        <translation>ne doit contenir aucun caractère de commande ou de changement de sens d’écriture</translation>
    </message>
    <message>
        <source>must be at most 1, not {value}: write {share} for {value} %</source>
        <translation>doit valoir au plus 1, et non {value} : écrivez {share} pour {value} %</translation>
    </message>
    <message>
        <source>must be at least {bound}, not {value}</source>
        <translation>doit valoir au moins {bound}, et non {value}</translation>
    </message>
    <message>
        <source>must be at most {bound}, not {value}</source>
        <translation>doit valoir au plus {bound}, et non {value}</translation>
    </message>
    <message>
        <source>{value} is no day of the calendar</source>
        <translation>{value} n’existe pas dans le calendrier</translation>
    </message>
</context>
<context>
    <name>scenario.pasting</name>
    <message>
        <source>has more than {most} rows: msssim import takes tables of files</source>
        <translation>compte plus de {most} lignes : utilisez msssim import pour les tableaux en fichier</translation>
    </message>
    <message>
        <source>has no heads, and this list has {most} columns; the table has {width}: put heads above them</source>
        <translation>n’a pas d’en-têtes, et cette liste a {most} colonnes alors que le tableau en a {width} : ajoutez des en-têtes</translation>
    </message>
    <message>
        <source>holds no cells</source>
        <translation>ne contient aucune cellule</translation>
    </message>
    <message>
        <source>has heads, and no rows below them</source>
        <translation>a des en-têtes, mais aucune ligne en dessous</translation>
    </message>
    <message>
        <source>stands in row {row} already</source>
        <translation>figure déjà à la ligne {row}</translation>
    </message>
    <message>
        <source>is no table: a quote is not closed</source>
        <translation>n’est pas un tableau : un guillemet n’est pas fermé</translation>
    </message>
</context>
<context>
    <name>scenario.paths</name>
    <message>
        <source>"{group}" holds nothing named "{name}"</source>
        <translation>« {group} » ne contient rien qui s’appelle « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>"{list}" has {count} items, no {item}</source>
        <translation><numerusform>« {list} » a {count} élément : l’indice {item} n’existe pas</numerusform><numerusform>« {list} » a {count} éléments : l’indice {item} n’existe pas</numerusform></translation>
    </message>
    <message>
        <source> - there is {known}</source>
        <translation> – il y a {known}</translation>
    </message>
    <message>
        <source>nothing is named "{name}" in "{group}"</source>
        <translation>rien ne s’appelle « {name} » dans « {group} »</translation>
    </message>
    <message>
        <source>"{path}" is no path: stuck at "{rest}"</source>
        <translation>« {path} » n’est pas un chemin : lecture arrêtée à « {rest} »</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>le chemin est vide</translation>
    </message>
    <message>
        <source>nothing is named "{name}"</source>
        <translation>rien ne s’appelle « {name} »</translation>
    </message>
</context>
<context>
    <name>scenario.problems</name>
    <message>
        <source>ids are letters, digits, _ and -, at most 80</source>
        <translation>un identifiant se compose de lettres, de chiffres, de _ et de -, 80 au plus</translation>
    </message>
    <message>
        <source>must be true or false, not {shown}</source>
        <translation>doit être true ou false, et non {shown}</translation>
    </message>
    <message>
        <source>must be one of {choices}, not {shown}</source>
        <translation>doit être l’une des valeurs {choices}, et non {shown}</translation>
    </message>
    <message>
        <source> - known here: {known}</source>
        <translation> – clés connues ici : {known}</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>avertissement : </translation>
    </message>
    <message>
        <source>is required</source>
        <translation>est obligatoire</translation>
    </message>
    <message>
        <source>a key is text: put it in quotes</source>
        <translation>une clé est du texte : mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>must be a group of keys, each on its own line</source>
        <translation>doit être un groupe de clés, chacune sur sa ligne</translation>
    </message>
    <message>
        <source>must be a list, such as [a, b]</source>
        <translation>doit être une liste, par exemple [a, b]</translation>
    </message>
    <message>
        <source>unknown key "{key}"</source>
        <translation>clé inconnue « {key} »</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more problems</source>
        <translation><numerusform>… et {count} autre problème</numerusform><numerusform>… et {count} autres problèmes</numerusform></translation>
    </message>
</context>
<context>
    <name>scenario.reader</name>
    <message>
        <source>is larger than {size} MiB: no scenario is</source>
        <translation>dépasse {size} Mio : aucun scénario n’est aussi gros</translation>
    </message>
    <message>
        <source>is empty: a scenario is a group of keys such as horizon: and mandate:</source>
        <translation>est vide : un scénario est un groupe de clés telles que horizon: et mandate:</translation>
    </message>
    <message>
        <source>holds a character that no text file should: delete it</source>
        <translation>contient un caractère qui n’a pas sa place dans un fichier texte : supprimez-le</translation>
    </message>
    <message>
        <source>a value stands on one line</source>
        <translation>une valeur tient sur une seule ligne</translation>
    </message>
    <message>
        <source>is more than one value</source>
        <translation>contient plus d’une valeur</translation>
    </message>
    <message>
        <source>is not UTF-8 text: save it as UTF-8</source>
        <translation>n’est pas du texte UTF-8 : enregistrez-le en UTF-8</translation>
    </message>
</context>
<context>
    <name>scenario.references</name>
    <message>
        <source>is required: until when does it renew the mandate?</source>
        <translation>est obligatoire : jusqu’à quand le mandat est-il renouvelé ?</translation>
    </message>
    <message>
        <source>is required: until when does it transition the mandate?</source>
        <translation>est obligatoire : jusqu’à quand court le mandat après la transition ?</translation>
    </message>
    <message>
        <source>no event is named "{name}"</source>
        <translation>aucun événement ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>no source is named "{name}"</source>
        <translation>aucune source ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>no phase is named "{name}"</source>
        <translation>aucune phase ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>no channel is named "{name}"</source>
        <translation>aucun compte ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>no series is named "{name}"</source>
        <translation>aucune série ne s’appelle « {name} »</translation>
    </message>
    <message>
        <source>a choice cannot be moved by {lever}</source>
        <translation>un choix ne peut être réglé par un levier de type {lever}</translation>
    </message>
    <message>
        <source>a switch cannot be moved by {lever}</source>
        <translation>un oui-non ne peut être réglé par un levier de type {lever}</translation>
    </message>
    <message>
        <source>a number or day cannot be moved by {lever}</source>
        <translation>un nombre ou une date ne peut être réglé par un levier de type {lever}</translation>
    </message>
    <message>
        <source>a date cannot be moved by {lever}</source>
        <translation>une date ne peut être réglée par un levier de type {lever}</translation>
    </message>
    <message>
        <source>a text cannot be moved by {lever}</source>
        <translation>un texte ne peut être réglé par un levier de type {lever}</translation>
    </message>
    <message>
        <source>a list of words cannot be moved by {lever}</source>
        <translation>une liste de mots ne peut être réglée par un levier de type {lever}</translation>
    </message>
    <message>
        <source>file version {version} is not known to this program, which knows {known}</source>
        <translation>la version {version} du format de fichier est inconnue de ce programme, qui connaît la version {known}</translation>
    </message>
    <message>
        <source>must lie after the start, {day}</source>
        <translation>doit être postérieur au début, {day}</translation>
    </message>
    <message>
        <source>makes more than {most} steps: choose a longer step or an earlier end</source>
        <translation>donne plus de {most} pas : choisissez un pas plus long ou une fin plus proche</translation>
    </message>
    <message>
        <source>needs "required" or "per_thousand", and not both</source>
        <translation>exige « required » ou « per_thousand », mais pas les deux</translation>
    </message>
    <message>
        <source>is required where the basis is once</source>
        <translation>est obligatoire quand la base est once</translation>
    </message>
    <message>
        <source>leads to no input of the model</source>
        <translation>ne mène à aucune donnée du modèle</translation>
    </message>
    <message>
        <source>"{path}" is a group: name one value in it</source>
        <translation>« {path} » est un groupe : désignez une de ses valeurs</translation>
    </message>
    <message>
        <source>must be a date</source>
        <translation>doit être une date</translation>
    </message>
</context>
<context>
    <name>scenario.reordering</name>
    <message>
        <source>stands in a layout that cannot be sorted: edit the file by hand</source>
        <translation>est mis en page d’une façon qui ne permet pas le tri : modifiez le fichier à la main</translation>
    </message>
</context>
<context>
    <name>scenario.resolving</name>
    <message>
        <source>is too long for a number: put text in quotes</source>
        <translation>est trop long pour un nombre : mettez le texte entre guillemets</translation>
    </message>
</context>
<context>
    <name>scenario.rows</name>
    <message>
        <source>things by id keep the order of {file}, which this file extends; what is added follows</source>
        <translation>ce qui a un identifiant garde l’ordre de {file}, que ce fichier étend ; les ajouts suivent</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>"{name}" is there already</source>
        <translation>« {name} » existe déjà</translation>
    </message>
    <message>
        <source>the name "{name}" is decided by {file}, which this file extends: change it there</source>
        <translation>le nom « {name} » est fixé par {file}, que ce fichier prolonge : modifiez-le là-bas</translation>
    </message>
</context>
<context>
    <name>scenario.saving</name>
    <message>
        <source>{file} was not saved: it is no longer there</source>
        <translation>{file} n’a pas été enregistré : le fichier n’est plus là</translation>
    </message>
    <message>
        <source>{file} was not saved: a file of that name is there already</source>
        <translation>{file} n’a pas été enregistré : un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>{file} was not saved: somebody else changed it</source>
        <translation>{file} n’a pas été enregistré : quelqu’un d’autre l’a modifié</translation>
    </message>
    <message>
        <source>{file} was not saved: somebody else changed it, {day} at {time}</source>
        <translation>{file} n’a pas été enregistré : quelqu’un d’autre l’a modifié, le {day} à {time}</translation>
    </message>
    <message>
        <source>{file} was not saved: what it extends is another file there; pack it into one file instead</source>
        <translation>{file} n’a pas été enregistré : à cet endroit, il prolongerait un autre fichier ; réunissez plutôt le tout en un seul fichier</translation>
    </message>
    <message>
        <source>{file} was not saved: {why}. What was there is as it was. {advice}</source>
        <translation>{file} n’a pas été enregistré : {why}. Ce qui s’y trouvait est intact. {advice}</translation>
    </message>
    <message>
        <source>was not saved: a name cannot hold that character</source>
        <translation>n’a pas été enregistré : ce caractère est interdit dans un nom</translation>
    </message>
    <message>
        <source>{file} is written, but may not outlast a power cut ({why}): save it again</source>
        <translation>{file} est écrit, mais pourrait ne pas survivre à une coupure de courant ({why}) : enregistrez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>scenario.schema</name>
    <message>
        <source>must be a number or [low, number, high], in order</source>
        <translation>doit être un nombre ou [bas, nombre, haut], dans cet ordre</translation>
    </message>
</context>
<context>
    <name>scenario.source</name>
    <message>
        <source>is of an older file version: saving makes it version {version}</source>
        <translation>est d’une version de fichier plus ancienne : l’enregistrement en fait la version {version}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>"{edit}" is no edit: write PATH=VALUE</source>
        <translation>« {edit} » n’est pas une modification : écrivez CHEMIN=VALEUR</translation>
    </message>
</context>
<context>
    <name>scenario.tabular</name>
    <message>
        <source>has a cell of more than {most} characters</source>
        <translation>a une cellule de plus de {most} caractères</translation>
    </message>
    <message>
        <source>has no sheet "{name}": there is {names}</source>
        <translation>n’a pas de feuille « {name} » : il y a {names}</translation>
    </message>
    <message>
        <source>unpacks to more than any table holds</source>
        <translation>est, une fois décompressé, plus gros que tout tableau</translation>
    </message>
    <message>
        <source>defines entities, which no workbook needs</source>
        <translation>définit des entités, dont aucun classeur n’a besoin</translation>
    </message>
    <message>
        <source>is larger than {size} MiB</source>
        <translation>dépasse {size} Mio</translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds to read</source>
        <translation>demande plus de {seconds} secondes de lecture</translation>
    </message>
    <message>
        <source>cannot be read: it needs too much memory, or is damaged</source>
        <translation>ne peut être lu : il demande trop de mémoire, ou il est endommagé</translation>
    </message>
    <message>
        <source>is an old or an encrypted workbook: save it as .xlsx or .csv</source>
        <translation>est un classeur ancien ou chiffré : enregistrez-le en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>needs {library}: {cure}</source>
        <translation>a besoin de {library} : {cure}</translation>
    </message>
    <message>
        <source>is neither a CSV nor an XLSX file</source>
        <translation>n’est ni un fichier CSV ni un fichier XLSX</translation>
    </message>
    <message>
        <source>has more than {most} rows</source>
        <translation>compte plus de {most} lignes</translation>
    </message>
    <message>
        <source>has more than {most} columns</source>
        <translation>compte plus de {most} colonnes</translation>
    </message>
    <message>
        <source>is no workbook that can be read</source>
        <translation>n’est pas un classeur lisible</translation>
    </message>
    <message>
        <source>is no CSV that can be read: a quote is out of place</source>
        <translation>n’est pas un CSV lisible : un guillemet est mal placé</translation>
    </message>
    <message>
        <source>needs too much memory to read</source>
        <translation>demande trop de mémoire pour être lu</translation>
    </message>
</context>
<context>
    <name>scenario.typed</name>
    <message>
        <source>“{cell}” is a share: this is counted in {unit}</source>
        <translation>« {cell} » est une part : ici, l’unité est {unit}</translation>
    </message>
    <message>
        <source>“{cell}” is a share: this is counted in plain numbers</source>
        <translation>« {cell} » est une part : ici, il faut un simple nombre</translation>
    </message>
</context>
<context>
    <name>scenario.uncertain</name>
    <message>
        <source>must be a number, not {shown}{cure}</source>
        <translation>doit être un nombre, et non {shown}{cure}</translation>
    </message>
    <message>
        <source>must be a finite number, at most 1e15 in size</source>
        <translation>doit être un nombre fini, d’au plus 1e15 en valeur absolue</translation>
    </message>
    <message>
        <source>: leave out the quotes</source>
        <translation> : retirez les guillemets</translation>
    </message>
    <message>
        <source>: write 0.8 for 80 %</source>
        <translation> : écrivez 0.8 pour 80 %</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>must be one of {kinds}, such as {example}</source>
        <translation>doit être l’une des lois {kinds}, par exemple {example}</translation>
    </message>
    <message>
        <source>low must not exceed high</source>
        <translation>low ne doit pas dépasser high</translation>
    </message>
    <message>
        <source>needs low ≤ mode ≤ high</source>
        <translation>exige low ≤ mode ≤ high</translation>
    </message>
    <message>
        <source>the standard deviation must not be negative</source>
        <translation>l’écart type ne doit pas être négatif</translation>
    </message>
    <message>
        <source>the geometric standard deviation (the second number) must be above 1</source>
        <translation>l’écart type géométrique (le second nombre) doit être supérieur à 1</translation>
    </message>
    <message>
        <source>the median must not be negative</source>
        <translation>la médiane ne doit pas être négative</translation>
    </message>
    <message>
        <source>needs at least one [value, weight]</source>
        <translation>exige au moins un [valeur, poids]</translation>
    </message>
    <message>
        <source>weights must not be negative</source>
        <translation>les poids ne doivent pas être négatifs</translation>
    </message>
    <message>
        <source>some weight must exceed 0</source>
        <translation>un poids au moins doit dépasser 0</translation>
    </message>
    <message>
        <source>a distribution</source>
        <translation>une loi de probabilité</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un groupe de clés</translation>
    </message>
    <message>
        <source>must be a number or a distribution such as {example}, not {shown}{cure}</source>
        <translation>doit être un nombre ou une loi de probabilité telle que {example}, et non {shown}{cure}</translation>
    </message>
    <message>
        <source>{kind}: {fault}</source>
        <translation>{kind} : {fault}</translation>
    </message>
    <message>
        <source>{kind} needs [{names}]</source>
        <translation>{kind} exige [{names}]</translation>
    </message>
    <message>
        <source>discrete needs [[value, weight], …]</source>
        <translation>discrete exige [[valeur, poids], …]</translation>
    </message>
</context>
<context>
    <name>scenario.writing</name>
    <message>
        <source>cannot be written into this file's layout: edit it by hand</source>
        <translation>ne peut être écrit dans la mise en page de ce fichier : modifiez-le à la main</translation>
    </message>
</context>
<context>
    <name>studies.answering</name>
    <message>
        <source>"{name}" has no part called "{part}": there is {known}</source>
        <translation>« {name} » n’a pas de partie appelée « {part} » : il y a {known}</translation>
    </message>
    <message>
        <source>no series is called "{name}": there is {known}</source>
        <translation>aucune série ne s’appelle « {name} » : il y a {known}</translation>
    </message>
    <message>
        <source>"{name}" has no part called "{part}": it has none</source>
        <translation>« {name} » n’a pas de partie appelée « {part} » : elle n’en a aucune</translation>
    </message>
    <message>
        <source>{day} is not simulated: {period} is</source>
        <translation>le {day} n’est pas simulé : la période simulée est {period}</translation>
    </message>
</context>
<context>
    <name>studies.causes</name>
    <message>
        <source>The order of things by id</source>
        <translation>L’ordre des éléments par identifiant</translation>
    </message>
</context>
<context>
    <name>studies.dimensions</name>
    <message>
        <source>"{given}" varies nothing: write PATH=V1,V2,… or PATH=LOW:HIGH:N</source>
        <translation>« {given} » ne fait rien varier : écrivez CHEMIN=V1,V2,… ou CHEMIN=BAS:HAUT:N</translation>
    </message>
    <message>
        <source>a range goes from a number to a number or from a day to a day</source>
        <translation>une plage va d’un nombre à un nombre ou d’une date à une date</translation>
    </message>
    <message>
        <source>a range has from 2 to {most} values</source>
        <translation>une plage compte de 2 à {most} valeurs</translation>
    </message>
    <message>
        <source>"{given}" is no range: write LOW:HIGH</source>
        <translation>« {given} » n’est pas une plage : écrivez BAS:HAUT</translation>
    </message>
</context>
<context>
    <name>studies.discover</name>
    <message>
        <source>the goal fails in {failures} of {runs} runs: a rule is learnt from {fewest} or more; run more draws, or ask for more</source>
        <translation>le but est manqué dans {failures} tirages sur {runs} : il en faut au moins {fewest} pour dégager une règle ; calculez plus de tirages, ou fixez un but plus exigeant</translation>
    </message>
    <message>
        <source>the goal fails in {failures} of {runs} runs: almost always</source>
        <translation>le but est manqué dans {failures} tirages sur {runs} : presque toujours</translation>
    </message>
    <message>
        <source>no input differs between the saved draws</source>
        <translation>aucune donnée ne diffère entre les tirages enregistrés</translation>
    </message>
    <message>
        <source>{folder} holds no draws: run the batch with --save-draws</source>
        <translation>{folder} ne contient aucun tirage : lancez le lot avec --save-draws</translation>
    </message>
    <message>
        <source>the draws in {folder} cannot be read: {why}</source>
        <translation>les tirages dans {folder} ne peuvent être lus : {why}</translation>
    </message>
    <message>
        <source>the saved draws have no "{name}"</source>
        <translation>les tirages enregistrés n’ont pas de « {name} »</translation>
    </message>
</context>
<context>
    <name>studies.effects</name>
    <message>
        <source>• {topic}: {way} where it happens ({rank}, {share})</source>
        <translation>• {topic} : {way} quand cela arrive ({rank}, {share})</translation>
    </message>
    <message>
        <source>• {topic}: {way} with more ({rank}, {share})</source>
        <translation>• {topic} : {way} quand la valeur monte ({rank}, {share})</translation>
    </message>
    <message>
        <source>No visible effect in {n} draws: rank correlations are within ±{bound}, as by chance.</source>
        <translation>Aucun effet visible sur {n} tirages : les corrélations des rangs restent à ±{bound}, comme par hasard.</translation>
    </message>
    <message>
        <source>Its effect in {n} draws (rank correlation, share of the spread):</source>
        <translation>Son effet sur {n} tirages (corrélation des rangs, part de la dispersion) :</translation>
    </message>
    <message>
        <source>What stays within ±{bound}, as by chance, is left out.</source>
        <translation>Ce qui reste à ±{bound}, comme par hasard, est omis.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
</context>
<context>
    <name>studies.explain</name>
    <message>
        <source>{kpi} has no value in some of the runs</source>
        <translation>{kpi} n’a pas de valeur dans certains tirages</translation>
    </message>
</context>
<context>
    <name>studies.failing</name>
    <message>
        <source>Fails: {goal}</source>
        <translation>Manqué : {goal}</translation>
    </message>
    <message>
        <source>Where it fails, within the range that is drawn</source>
        <translation>Où il est manqué, dans l’étendue tirée</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>happens or not</source>
        <translation>arrive ou non</translation>
    </message>
</context>
<context>
    <name>studies.goals</name>
    <message>
        <source>"{name}" is no way to read a KPI: there is median, mean, central, P, p10</source>
        <translation>« {name} » n’est pas une façon de lire un indicateur : il y a median, mean, central, P, p10</translation>
    </message>
    <message>
        <source>{reading} is compared with a day, such as 2025-03-31</source>
        <translation>{reading} se compare à une date, telle que 2025-03-31</translation>
    </message>
    <message>
        <source>{reading} is compared with a text in quotes, "…"</source>
        <translation>{reading} se compare à un texte entre guillemets, "…"</translation>
    </message>
    <message>
        <source>{reading} is compared with a number</source>
        <translation>{reading} se compare à un nombre</translation>
    </message>
    <message>
        <source>{reading} is of all draws: here each draw is asked, write a KPI alone</source>
        <translation>{reading} porte sur tous les tirages : ici, chaque tirage est interrogé, écrivez un indicateur seul</translation>
    </message>
    <message>
        <source>a goal has at most {most} characters</source>
        <translation>un but compte au plus {most} caractères</translation>
    </message>
    <message>
        <source>&lt;=, &lt;, &gt;= or &gt; and a value is missing here</source>
        <translation>il manque ici &lt;=, &lt;, &gt;= ou &gt; et une valeur</translation>
    </message>
    <message>
        <source>a KPI, such as mean_coverage is missing here</source>
        <translation>il manque ici un indicateur, tel que mean_coverage</translation>
    </message>
    <message>
        <source>&lt;=, &lt;, &gt;= or &gt; is missing here</source>
        <translation>il manque ici &lt;=, &lt;, &gt;= ou &gt;</translation>
    </message>
    <message>
        <source>a test in P( ) takes a KPI alone</source>
        <translation>un test dans P( ) ne prend qu’un indicateur seul</translation>
    </message>
    <message>
        <source>a KPI is missing here</source>
        <translation>il manque ici un indicateur</translation>
    </message>
    <message>
        <source>")" is missing here</source>
        <translation>il manque ici « ) »</translation>
    </message>
    <message>
        <source>{kpi} is a day and has no mean: write median({kpi})</source>
        <translation>{kpi} est une date et n’a pas de moyenne : écrivez median({kpi})</translation>
    </message>
    <message>
        <source>no KPI is called "{name}": there is {known}</source>
        <translation>aucun indicateur ne s’appelle « {name} » : il y a {known}</translation>
    </message>
    <message>
        <source>a value is missing here: a number, or a day such as 2025-03-31</source>
        <translation>il manque ici une valeur : un nombre, ou une date telle que 2025-03-31</translation>
    </message>
    <message>
        <source>this is too much: join tests with "and"</source>
        <translation>ceci est de trop : reliez les tests par « and »</translation>
    </message>
</context>
<context>
    <name>studies.grid</name>
    <message>
        <source>all draws</source>
        <translation>tous les tirages</translation>
    </message>
</context>
<context>
    <name>studies.grounding</name>
    <message>
        <source>on documents and official statements (grades A and B)</source>
        <translation>sur des documents et déclarations officielles (cotes A et B)</translation>
    </message>
    <message>
        <source>on press (grade C)</source>
        <translation>sur la presse (cote C)</translation>
    </message>
    <message>
        <source>on judgements and placeholders (grades D and E)</source>
        <translation>sur des jugements et des valeurs provisoires (cotes D et E)</translation>
    </message>
    <message>
        <source>on inputs without evidence</source>
        <translation>sur des données sans preuve</translation>
    </message>
    <message>
        <source>{kpi}: single inputs make {share} of its variance over {n} draws. Of that rest {parts}.</source>
        <translation>{kpi} : les données prises une à une font {share} de sa variance sur {n} tirages. De cela reposent {parts}.</translation>
    </message>
    <message>
        <source>{kpi}: without draws there is no uncertainty to part.</source>
        <translation>{kpi} : sans tirages, il n’y a pas d’incertitude à répartir.</translation>
    </message>
    <message>
        <source>{kpi}: no single input moves it beyond chance in {n} draws.</source>
        <translation>{kpi} : aucune donnée seule ne le fait varier au-delà du hasard sur {n} tirages.</translation>
    </message>
</context>
<context>
    <name>studies.hindcast</name>
    <message>
        <source>no observation lies in the time simulated, of a series of this scenario</source>
        <translation>aucune observation ne tombe dans la période simulée, pour une série de ce scénario</translation>
    </message>
    <message>
        <source>the scenario holds no observations: name a file that does</source>
        <translation>le scénario ne contient aucune observation : nommez un fichier qui en contient</translation>
    </message>
</context>
<context>
    <name>studies.inquiry</name>
    <message>
        <source>{reading} is of all draws: here write a KPI alone</source>
        <translation>{reading} porte sur tous les tirages : écrivez ici un indicateur seul</translation>
    </message>
    <message>
        <source>nothing in this scenario is uncertain</source>
        <translation>rien n’est incertain dans ce scénario</translation>
    </message>
</context>
<context>
    <name>studies.naming</name>
    <message>
        <source>{result} at most {value}</source>
        <translation>{result} au plus {value}</translation>
    </message>
    <message>
        <source>{result} less than {value}</source>
        <translation>{result} moins de {value}</translation>
    </message>
    <message>
        <source>{result} at least {value}</source>
        <translation>{result} au moins {value}</translation>
    </message>
    <message>
        <source>{result} more than {value}</source>
        <translation>{result} plus de {value}</translation>
    </message>
    <message>
        <source>{result} exactly {value}</source>
        <translation>{result} exactement {value}</translation>
    </message>
    <message>
        <source>{result} by {value}</source>
        <translation>{result} au plus tard le {value}</translation>
    </message>
    <message>
        <source>{result} before {value}</source>
        <translation>{result} avant le {value}</translation>
    </message>
    <message>
        <source>{result} on or after {value}</source>
        <translation>{result} à partir du {value}</translation>
    </message>
    <message>
        <source>{result} after {value}</source>
        <translation>{result} après le {value}</translation>
    </message>
    <message>
        <source>{result} on {value}</source>
        <translation>{result} le {value}</translation>
    </message>
    <message>
        <source>{result}, mean</source>
        <translation>{result}, moyenne</translation>
    </message>
    <message>
        <source>{result}, central run</source>
        <translation>{result}, tirage central</translation>
    </message>
    <message>
        <source>{result}, {n} % quantile</source>
        <translation>{result}, quantile à {n} %</translation>
    </message>
    <message>
        <source>share of runs with {what}</source>
        <translation>part des tirages avec {what}</translation>
    </message>
    <message>
        <source>happens</source>
        <translation>arrive</translation>
    </message>
    <message>
        <source>does not happen</source>
        <translation>n’arrive pas</translation>
    </message>
</context>
<context>
    <name>studies.picturing</name>
    <message>
        <source>{result}: {value} as it stands; each input alone from a low to a high value, on the same {n} draws.</source>
        <translation>{result} : {value} en l’état ; chaque donnée seule d’une valeur basse à une valeur haute, sur les mêmes {n} tirages.</translation>
    </message>
    <message>
        <source>Shares of the spread of {result}, in {n} runs: the inner bar is what an input makes alone, the whole bar what it makes together with others.</source>
        <translation>Parts de la dispersion de {result}, en {n} tirages : la barre intérieure est ce que fait une donnée seule, la barre entière ce qu’elle fait avec les autres.</translation>
    </message>
    <message>
        <source>Cancelled: {n} inputs were not tried any more.</source>
        <translation>Annulé : {n} données n’ont plus été essayées.</translation>
    </message>
    <message>
        <source>{n} of {all} inputs do not move it alone.</source>
        <translation>{n} données sur {all} ne le déplacent pas seules.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>Résultat au plus bas</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>Résultat au plus haut</translation>
    </message>
    <message>
        <source>{n} inputs account for less than {least} each.</source>
        <translation>{n} données comptent pour moins de {least} chacune.</translation>
    </message>
    <message>
        <source>Half of these draws rank the first {n} in another order: more draws would help.</source>
        <translation>La moitié de ces tirages classe les {n} premières dans un autre ordre : plus de tirages aideraient.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Avec les autres</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>manqué</translation>
    </message>
</context>
<context>
    <name>studies.planning</name>
    <message>
        <source>that makes {size} scenarios, and {most} is the most here</source>
        <translation>cela fait {size} scénarios, et le maximum est ici de {most}</translation>
    </message>
    <message>
        <source>a value is missing between commas</source>
        <translation>il manque une valeur entre deux virgules</translation>
    </message>
</context>
<context>
    <name>studies.sampling</name>
    <message>
        <source>this scenario has no "{name}": there is {known}</source>
        <translation>ce scénario n’a pas de « {name} » : il y a {known}</translation>
    </message>
</context>
<context>
    <name>studies.saying</name>
    <message>
        <source>{kpi} is {value} there</source>
        <translation>{kpi} y vaut {value}</translation>
    </message>
    <message>
        <source>Cancelled after {n} of {all} draws: this is what these tell.</source>
        <translation>Annulé après {n} tirages sur {all} : voici ce que disent ceux-ci.</translation>
    </message>
    <message>
        <source>{goal} fails {often} where {rules}. That holds {share} of its {failures} failures in {runs} runs.</source>
        <translation>{goal} échoue {often} là où {rules}. Cela couvre {share} de ses {failures} échecs sur {runs} tirages.</translation>
    </message>
    <message>
        <source>{path} is from {low} to {high}</source>
        <translation>{path} va de {low} à {high}</translation>
    </message>
    <message>
        <source>A day that never comes counts as later than any other: so a median can lie later here than in the headlines, which leave such runs out.</source>
        <translation>Un jour qui n’arrive jamais compte comme postérieur à tout autre : une médiane peut donc être plus tardive ici que dans les chiffres clés, qui laissent de côté ces tirages.</translation>
    </message>
    <message>
        <source>cancelled: nothing that was tried from {low} to {high} meets {goal}</source>
        <translation>annulé : rien de ce qui a été essayé de {low} à {high} n’atteint {goal}</translation>
    </message>
    <message>
        <source>nearest is {value}: {there}</source>
        <translation>le plus proche est {value} : {there}</translation>
    </message>
    <message>
        <source>nothing from {low} to {high} meets {goal}</source>
        <translation>rien de {low} à {high} n’atteint {goal}</translation>
    </message>
    <message>
        <source>what holds strength back there: {what}</source>
        <translation>ce qui y freine l’effectif : {what}</translation>
    </message>
    <message>
        <source>{goal} fails {runs}, and no bounds of the inputs tell where</source>
        <translation>{goal} échoue {runs}, et aucune borne des données ne dit où</translation>
    </message>
    <message>
        <source>{event} happens</source>
        <translation>{event} survient</translation>
    </message>
    <message>
        <source>{event} does not happen</source>
        <translation>{event} ne survient pas</translation>
    </message>
    <message>
        <source>{path} is at most {high}</source>
        <translation>{path} est d’au plus {high}</translation>
    </message>
    <message>
        <source>{path} is at least {low}</source>
        <translation>{path} est d’au moins {low}</translation>
    </message>
    <message>
        <source>{value}, as it stands, meets {goal}: {there}</source>
        <translation>{value}, telle quelle, atteint {goal} : {there}</translation>
    </message>
    <message>
        <source>{path} is uncertain in the scenario: here it is the same in all draws</source>
        <translation>{path} est incertain dans le scénario : ici, il est le même dans tous les tirages</translation>
    </message>
    <message>
        <source>{value} meets {goal}: {there}</source>
        <translation>{value} atteint {goal} : {there}</translation>
    </message>
    <message>
        <source>cancelled: a lesser change may do as well</source>
        <translation>annulé : un changement moindre pourrait suffire aussi</translation>
    </message>
    <message>
        <source>that is the least change from {before}, in steps of {step}</source>
        <translation>c’est le moindre changement depuis {before}, par pas de {step}</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} jour</translation>
    </message>
</context>
<context>
    <name>studies.scoring</name>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>In 50 %</source>
        <translation>Dans 50 %</translation>
    </message>
    <message>
        <source>In 90 %</source>
        <translation>Dans 90 %</translation>
    </message>
    <message>
        <source>CRPS</source>
        <translation>CRPS</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>0 to 91 days</source>
        <translation>0 à 91 jours</translation>
    </message>
    <message>
        <source>91 to 183 days</source>
        <translation>91 à 183 jours</translation>
    </message>
    <message>
        <source>183 to 365 days</source>
        <translation>183 à 365 jours</translation>
    </message>
    <message>
        <source>365 days and more</source>
        <translation>365 jours et plus</translation>
    </message>
    <message>
        <source>on average {amount} too high</source>
        <translation>en moyenne trop élevée de {amount}</translation>
    </message>
    <message>
        <source>on average {amount} too low</source>
        <translation>en moyenne trop basse de {amount}</translation>
    </message>
    <message>
        <source>“the plan comes true as published”</source>
        <translation>« le plan se réalise tel que publié »</translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation>1 observation</translation>
    </message>
    <message>
        <source>{n} observations</source>
        <translation>{n} observations</translation>
    </message>
    <message>
        <source>unbiased</source>
        <translation>sans biais</translation>
    </message>
    <message>
        <source>“nothing changes”</source>
        <translation>« rien ne change »</translation>
    </message>
    <message>
        <source>It beats the better naive forecast, {naive} (CRPS {ours} against {best}).</source>
        <translation>Il bat la meilleure prévision naïve, {naive} (CRPS {ours} contre {best}).</translation>
    </message>
    <message>
        <source>{series}: {counted}; the median was {bias}; {wide} of {n} lay in the band of nine in ten runs (nine in ten would be right), {narrow} of {n} in that of half of them. {verdict}</source>
        <translation>{series} : {counted} ; la médiane était {bias} ; {wide} sur {n} dans la bande de neuf tirages sur dix (neuf sur dix serait juste), {narrow} sur {n} dans celle de la moitié des tirages. {verdict}</translation>
    </message>
    <message>
        <source>An observation lies outside what this scenario simulates, and is not scored.</source>
        <translation>Une observation est hors de ce que simule ce scénario et n’est pas notée.</translation>
    </message>
    <message>
        <source>{n} observations lie outside what this scenario simulates, and are not scored.</source>
        <translation>{n} observations sont hors de ce que simule ce scénario et ne sont pas notées.</translation>
    </message>
    <message>
        <source>It is as good as the better naive forecast, {naive} (CRPS {ours}).</source>
        <translation>Il vaut la meilleure prévision naïve, {naive} (CRPS {ours}).</translation>
    </message>
    <message>
        <source>It is worse than the naive forecast {naive} (CRPS {ours} against {best}).</source>
        <translation>Il fait moins bien que la prévision naïve {naive} (CRPS {ours} contre {best}).</translation>
    </message>
    <message>
        <source>{stretch} ahead</source>
        <translation>{stretch} à l’avance</translation>
    </message>
</context>
<context>
    <name>studies.seek</name>
    <message>
        <source>{path}: no value from {low} to {high} makes a valid scenario</source>
        <translation>{path} : aucune valeur de {low} à {high} ne donne un scénario valable</translation>
    </message>
    <message>
        <source>{path} holds neither a number nor a day: it cannot be varied</source>
        <translation>{path} ne contient ni nombre ni date : il ne peut varier</translation>
    </message>
    <message>
        <source>{path} is a day</source>
        <translation>{path} est une date</translation>
    </message>
    <message>
        <source>{path} is a number</source>
        <translation>{path} est un nombre</translation>
    </message>
    <message>
        <source>the lower end of the range lies above the upper one</source>
        <translation>le bas de la plage dépasse le haut</translation>
    </message>
</context>
<context>
    <name>studies.sensitivity</name>
    <message>
        <source>{reading} is one number: ask for {name}, draw by draw</source>
        <translation>{reading} est un seul nombre : demandez {name}, tirage par tirage</translation>
    </message>
    <message>
        <source>{reading} is the same in all {runs} runs</source>
        <translation>{reading} est le même dans les {runs} tirages</translation>
    </message>
    <message>
        <source>{kpi} has no value in some runs: its variance is not defined</source>
        <translation>{kpi} n’a pas de valeur dans certains tirages : sa variance n’est pas définie</translation>
    </message>
    <message>
        <source>indices need at least 2 draws</source>
        <translation>les indices exigent au moins 2 tirages</translation>
    </message>
</context>
<context>
    <name>studies.sweep</name>
    <message>
        <source>{design} lays a number of scenarios, from 1 to {most}: say it with -n</source>
        <translation>{design} dispose un nombre de scénarios, de 1 à {most} : donnez-le avec -n</translation>
    </message>
    <message>
        <source>that makes {size} scenarios, and {most} is the most: --design lhs -n N</source>
        <translation>cela fait {size} scénarios, et le maximum est de {most} : --design lhs -n N</translation>
    </message>
    <message>
        <source>nothing is varied: name a path and its values with --over</source>
        <translation>rien ne varie : nommez un chemin et ses valeurs avec --over</translation>
    </message>
    <message>
        <source>is varied twice</source>
        <translation>varie deux fois</translation>
    </message>
    <message>
        <source>a grid needs the number of values: write LOW:HIGH:N</source>
        <translation>une grille exige le nombre de valeurs : écrivez BAS:HAUT:N</translation>
    </message>
</context>
<context>
    <name>studies.sweep_file</name>
    <message>
        <source>is not known here: there is {known}</source>
        <translation>est inconnu ici : il y a {known}</translation>
    </message>
    <message>
        <source>is required: the scenario that all variants start from</source>
        <translation>est obligatoire : le scénario dont partent toutes les variantes</translation>
    </message>
    <message>
        <source>is a list of {dimension: variant, …}</source>
        <translation>est une liste de {dimension: variant, …}</translation>
    </message>
    <message>
        <source>is a group of PATH: VALUE, or {}</source>
        <translation>est un groupe de CHEMIN: VALEUR, ou {}</translation>
    </message>
    <message>
        <source>is no dimension: there is {known}</source>
        <translation>n’est pas une dimension : il y a {known}</translation>
    </message>
    <message>
        <source>{name} is one of {known}</source>
        <translation>{name} est l’un de {known}</translation>
    </message>
</context>
<context>
    <name>studies.tabling</name>
    <message>
        <source>{reading} is not in the table: there is {known}</source>
        <translation>{reading} n’est pas dans le tableau : il y a {known}</translation>
    </message>
    <message>
        <source>a table holds no draws: P( ) takes a KPI alone here</source>
        <translation>un tableau ne contient aucun tirage : P( ) ne prend ici qu’un indicateur seul</translation>
    </message>
</context>
<context>
    <name>studies.telling</name>
    <message>
        <source>share of runs</source>
        <translation>part des tirages</translation>
    </message>
    <message>
        <source>{kpi}: {there} in {a}, {here} in {b}, {between}.</source>
        <translation>{kpi} : {there} dans {a}, {here} dans {b}, {between}.</translation>
    </message>
    <message>
        <source>{effect} come with “{change}”</source>
        <translation>{effect} viennent de « {change} »</translation>
    </message>
    <message>
        <source>a difference of {effect}</source>
        <translation>un écart de {effect}</translation>
    </message>
    <message>
        <source>, the central run alone</source>
        <translation>, le calcul central seul</translation>
    </message>
    <message>
        <source> Where the day never comes ({some} of {a} and {others} of {b}) the end of the time simulated, {day}, stands for it: so a median can lie later here than where such runs are left out.</source>
        <translation> Là où ce jour n’arrive jamais ({some} pour {a} et {others} pour {b}), la fin de la période simulée, le {day}, en tient lieu : une médiane peut donc être plus tardive ici que là où ces tirages sont omis.</translation>
    </message>
    <message>
        <source>Share of runs with {test}</source>
        <translation>Part des tirages où {test}</translation>
    </message>
    <message>
        <source>{n} % quantile</source>
        <translation>quantile à {n} %</translation>
    </message>
    <message>
        <source>, {effect} with “{change}”</source>
        <translation>, {effect} de « {change} »</translation>
    </message>
    <message>
        <source>; {effect} the other way with “{change}”</source>
        <translation> ; {effect} en sens contraire de « {change} »</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sans écart</translation>
    </message>
    <message>
        <source>{n} days later</source>
        <translation>{n} jours plus tard</translation>
    </message>
    <message>
        <source>{n} days earlier</source>
        <translation>{n} jours plus tôt</translation>
    </message>
    <message>
        <source>Every combination of the differences was run</source>
        <translation>Toutes les combinaisons des écarts ont été calculées</translation>
    </message>
    <message>
        <source>The order of the differences was sampled, each order with its reverse</source>
        <translation>L’ordre des écarts a été échantillonné, chaque ordre avec son inverse</translation>
    </message>
    <message>
        <source> on the same {n} draws</source>
        <translation> sur les mêmes {n} tirages</translation>
    </message>
    <message>
        <source> ± is one standard error.</source>
        <translation> ± est une erreur type.</translation>
    </message>
    <message>
        <source>Nothing that differs has an effect on it.</source>
        <translation>Rien de ce qui diffère n’a d’effet sur lui.</translation>
    </message>
    <message>
        <source>{n} others, each slighter</source>
        <translation>{n} autres, chacun plus faible</translation>
    </message>
</context>
<context>
    <name>studies.tornado</name>
    <message>
        <source>the low quantile must lie below the high one, both from 0 to 1</source>
        <translation>le quantile bas doit être inférieur au quantile haut, tous deux entre 0 et 1</translation>
    </message>
    <message>
        <source>nothing in this scenario is uncertain, and it has no levers</source>
        <translation>rien n’est incertain dans ce scénario, et il n’a pas de leviers</translation>
    </message>
</context>
<context>
    <name>cli.helps</name>
    <message>
        <source>Usage:</source>
        <comment>command line</comment>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>command line</comment>
        <translation>Options </translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>command line</comment>
        <translation>Commandes </translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <comment>command line</comment>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <comment>command line</comment>
        <translation>Erreur : {message}</translation>
    </message>
    <message>
        <source>Try '{command} {option}' for help.</source>
        <comment>command line</comment>
        <translation>Pour de l’aide : « {command} {option} ».</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>command line</comment>
        <translation>par défaut : {default}</translation>
    </message>
    <message>
        <source>required</source>
        <comment>command line</comment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <comment>command line</comment>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <comment>command line</comment>
        <translation>Il manque l’argument</translation>
    </message>
    <message>
        <source>Missing option</source>
        <comment>command line</comment>
        <translation>Il manque l’option</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <comment>command line</comment>
        <translation>Au choix :
	{choices}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <comment>command line</comment>
        <translation>L’option {name!r} n’existe pas.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <comment>command line</comment>
        <translation>La commande {name!r} n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <comment>command line</comment>
        <translation>Vouliez-vous dire {possibility} ?</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <comment>command line</comment>
        <translation>(Vouliez-vous dire l’une de celles-ci : {possibilities} ?)</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <comment>command line</comment>
        <translation>Argument de trop ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <comment>command line</comment>
        <translation>Arguments de trop ({args})</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <comment>command line</comment>
        <translation>L’option {name!r} demande une valeur.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <comment>command line</comment>
        <translation>L’option {name!r} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <comment>command line</comment>
        <translation>Valeur refusée pour {param_hint} : {message}</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <comment>command line</comment>
        <translation>{value!r} n’est pas l’une de celles-ci : {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <comment>command line</comment>
        <translation>{value!r} n’est pas un {number_type}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <comment>command line</comment>
        <translation>{value} est hors des bornes {range}.</translation>
    </message>
    <message>
        <source>{value!r} does not match the format {format}.</source>
        <comment>command line</comment>
        <translation>{value!r} n’a pas la forme {format}.</translation>
    </message>
    <message>
        <source>Scenarios of a security support mission: officers, money and coverage.</source>
        <comment>command line</comment>
        <translation>Scénarios d’une mission d’appui à la sécurité : policiers, argent et couverture.</translation>
    </message>
    <message>
        <source>Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <comment>command line</comment>
        <translation>La couverture rapporte les policiers à une densité de planification, non à la sécurité ; la violence n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Start with: msssim new mine.yaml --from mss-2024, then msssim run mine.yaml</source>
        <comment>command line</comment>
        <translation>Pour commencer : msssim new mine.yaml --from mss-2024, puis msssim run mine.yaml</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <comment>command line</comment>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <comment>command line</comment>
        <translation>COMMANDE [ARGUMENTS]…</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <comment>command line</comment>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Language of what is said; English where neither this nor MSSSIM_LANG names one.</source>
        <comment>command line</comment>
        <translation>Langue de ce qui est dit ; l’anglais si ni cette option ni MSSSIM_LANG n’en nomme une.</translation>
    </message>
    <message>
        <source>Simulate a scenario; write its series, KPIs, charts and manifest into DIR.</source>
        <comment>command line</comment>
        <translation>Simuler un scénario ; écrire ses séries, indicateurs, graphiques et manifeste dans DOSSIER.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <comment>command line</comment>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>the central run alone</source>
        <comment>command line</comment>
        <translation>le calcul central seul</translation>
    </message>
    <message>
        <source>path</source>
        <comment>command line</comment>
        <translation>chemin</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>command line</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Change a value for this run; VALUE as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}.</source>
        <comment>command line</comment>
        <translation>Changer une valeur pour ce calcul ; VALEUR comme dans le fichier : 2500, 2025-04-01, {pert: [1, 2, 3]}.</translation>
    </message>
    <message>
        <source>text</source>
        <comment>command line</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <comment>command line</comment>
        <translation>CHEMIN=VALEUR</translation>
    </message>
    <message>
        <source>Runs of the ensemble; 0: central alone.</source>
        <comment>command line</comment>
        <translation>Nombre de tirages de l’ensemble ; 0 : le calcul central seul.</translation>
    </message>
    <message>
        <source>integer range</source>
        <comment>command line</comment>
        <translation>entier</translation>
    </message>
    <message>
        <source>Fixes the luck of every draw.</source>
        <comment>command line</comment>
        <translation>Fixe le hasard de chaque tirage.</translation>
    </message>
    <message>
        <source>Length of one step.</source>
        <comment>command line</comment>
        <translation>Durée d’un pas.</translation>
    </message>
    <message>
        <source>Folder for the results; replaces an earlier run's files, leaves all others.</source>
        <comment>command line</comment>
        <translation>Dossier des résultats ; remplace les fichiers d’un calcul antérieur, laisse tous les autres.</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>command line</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Format of the charts; svg where matplotlib is installed.</source>
        <comment>command line</comment>
        <translation>Format des graphiques ; svg si matplotlib est installé.</translation>
    </message>
    <message>
        <source>Also write every draw's inputs and KPIs.</source>
        <comment>command line</comment>
        <translation>Écrire aussi les données et indicateurs de chaque tirage.</translation>
    </message>
    <message>
        <source>Format of the tables.</source>
        <comment>command line</comment>
        <translation>Format des tableaux.</translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <comment>command line</comment>
        <translation>Ne rien dire que ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Simulate many scenarios on all cores, or a cluster, and put what they come to in one table.</source>
        <comment>command line</comment>
        <translation>Simuler de nombreux scénarios sur tous les cœurs ou une grappe, et réunir leurs résultats dans un tableau.</translation>
    </message>
    <message>
        <source>All share one luck: the first file's seed, unless --seed says another. A scenario that fails stops no other; the exit code is then 3. What is interrupted goes on with --resume.</source>
        <comment>command line</comment>
        <translation>Tous partagent le même hasard : le germe du premier fichier, sauf si --seed en dit un autre. Un scénario qui échoue n’en arrête aucun autre ; le code de sortie est alors 3. Ce qui est interrompu reprend avec --resume.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <comment>command line</comment>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>Change a value in all.</source>
        <comment>command line</comment>
        <translation>Changer une valeur dans tous.</translation>
    </message>
    <message>
        <source>Runs of each ensemble.</source>
        <comment>command line</comment>
        <translation>Nombre de tirages de chaque ensemble.</translation>
    </message>
    <message>
        <source>Processes; left out: one a core.</source>
        <comment>command line</comment>
        <translation>Nombre de processus ; à défaut, un par cœur.</translation>
    </message>
    <message>
        <source>Run on a Dask scheduler's workers.</source>
        <comment>command line</comment>
        <translation>Calculer sur les travailleurs d’un ordonnanceur Dask.</translation>
    </message>
    <message>
        <source>ADDRESS|local</source>
        <comment>command line</comment>
        <translation>ADRESSE|local</translation>
    </message>
    <message>
        <source>Folder for the results.</source>
        <comment>command line</comment>
        <translation>Dossier des résultats.</translation>
    </message>
    <message>
        <source>Do only what DIR does not hold yet.</source>
        <comment>command line</comment>
        <translation>Ne faire que ce que DOSSIER ne contient pas encore.</translation>
    </message>
    <message>
        <source>Also keep every draw's inputs and KPIs.</source>
        <comment>command line</comment>
        <translation>Garder aussi les données et indicateurs de chaque tirage.</translation>
    </message>
    <message>
        <source>Tell on stderr how far it is.</source>
        <comment>command line</comment>
        <translation>Dire sur stderr où en est le calcul.</translation>
    </message>
    <message>
        <source>Simulate one scenario in many variants, all with the same luck, into one table.</source>
        <comment>command line</comment>
        <translation>Simuler un scénario en de nombreuses variantes, toutes avec le même hasard, dans un tableau.</translation>
    </message>
    <message>
        <source>FILE is a scenario, varied by --over, or a sweep file with `base:` and `dimensions:`.</source>
        <comment>command line</comment>
        <translation>FICHIER est un scénario, que --over fait varier, ou un fichier de balayage avec `base:` et `dimensions:`.</translation>
    </message>
    <message>
        <source>base, dimensions of named variants, all combinations</source>
        <comment>command line</comment>
        <translation>base, dimensions de variantes nommées, toutes les combinaisons</translation>
    </message>
    <message>
        <source>V1,V2,… or LOW:HIGH:N; PATH may be a lever's id. Once for each thing that varies.</source>
        <comment>command line</comment>
        <translation>V1,V2,… ou BAS:HAUT:N ; CHEMIN peut être l’identifiant d’un levier. Une fois pour chaque chose qui varie.</translation>
    </message>
    <message>
        <source>PATH=VALUES</source>
        <comment>command line</comment>
        <translation>CHEMIN=VALEURS</translation>
    </message>
    <message>
        <source>All combinations, or N scenarios laid evenly between the ends.</source>
        <comment>command line</comment>
        <translation>Toutes les combinaisons, ou N scénarios répartis également entre les bornes.</translation>
    </message>
    <message>
        <source>Scenarios of lhs and sobol.</source>
        <comment>command line</comment>
        <translation>Nombre de scénarios de lhs et de sobol.</translation>
    </message>
    <message>
        <source>Only list the scenarios.</source>
        <comment>command line</comment>
        <translation>Seulement énumérer les scénarios.</translation>
    </message>
    <message>
        <source>Show a batch's or sweep's results: a row for each scenario, what was varied, and KPIs.</source>
        <comment>command line</comment>
        <translation>Afficher les résultats d’un lot ou d’un balayage : une ligne par scénario, ce qui a varié et des indicateurs.</translation>
    </message>
    <message>
        <source>Medians are over the draws that have a value; P(run_out) is the share of runs in which bills go unpaid at all. Filters and sorts may name what was varied too.</source>
        <comment>command line</comment>
        <translation>Les médianes portent sur les tirages qui ont une valeur ; P(run_out) est la part des tirages où des factures restent impayées. Filtres et tris peuvent aussi nommer ce qui a varié.</translation>
    </message>
    <message>
        <source>From least to most; -READING from most to least.</source>
        <comment>command line</comment>
        <translation>Du plus petit au plus grand ; -LECTURE du plus grand au plus petit.</translation>
    </message>
    <message>
        <source>READING</source>
        <comment>command line</comment>
        <translation>LECTURE</translation>
    </message>
    <message>
        <source>Only scenarios that meet it: KPI &gt;= VALUE.</source>
        <comment>command line</comment>
        <translation>Seulement les scénarios qui l’atteignent : INDICATEUR &gt;= VALEUR.</translation>
    </message>
    <message>
        <source>GOAL</source>
        <comment>command line</comment>
        <translation>BUT</translation>
    </message>
    <message>
        <source>A column: a KPI is its median; mean(KPI), P(KPI), p05(KPI), central(KPI).</source>
        <comment>command line</comment>
        <translation>Une colonne : un indicateur est sa médiane ; mean(INDICATEUR), P(INDICATEUR), p05(INDICATEUR), central(INDICATEUR).</translation>
    </message>
    <message>
        <source>Print it as CSV, with every KPI.</source>
        <comment>command line</comment>
        <translation>L’écrire en CSV, avec tous les indicateurs.</translation>
    </message>
    <message>
        <source>Print it for programs, with every KPI.</source>
        <comment>command line</comment>
        <translation>L’écrire pour des programmes, avec tous les indicateurs.</translation>
    </message>
    <message>
        <source>Check scenario files; exit 1 where one has errors.</source>
        <comment>command line</comment>
        <translation>Vérifier des fichiers de scénario ; code de sortie 1 si l’un contient des erreurs.</translation>
    </message>
    <message>
        <source>Each problem is told as file:line:column: path: what is wrong, and what would be right.</source>
        <comment>command line</comment>
        <translation>Chaque problème est dit comme fichier:ligne:colonne: chemin: ce qui ne va pas, et ce qui irait.</translation>
    </message>
    <message>
        <source>Print a list of diagnostics for programs.</source>
        <comment>command line</comment>
        <translation>Écrire une liste de diagnostics pour des programmes.</translation>
    </message>
    <message>
        <source>First rename misspelt keys, where it is plain what was meant.</source>
        <comment>command line</comment>
        <translation>Renommer d’abord les clés mal écrites dont le sens est clair.</translation>
    </message>
    <message>
        <source>List every parameter of a scenario: path, value, unit, meaning and where it comes from.</source>
        <comment>command line</comment>
        <translation>Énumérer chaque paramètre d’un scénario : chemin, valeur, unité, sens et provenance.</translation>
    </message>
    <message>
        <source>The path is what --set takes; the letter is the grade of its evidence: A a primary document, B an official statement, C press, D a judgement, E a placeholder; in brackets where it speaks of the value that a parent file gives, and this file another.</source>
        <comment>command line</comment>
        <translation>Le chemin est ce que prend --set ; la lettre est la cote de sa preuve : A document de première main, B déclaration officielle, C presse, D jugement, E valeur provisoire ; entre parenthèses si elle porte sur la valeur d’un fichier parent alors que ce fichier en donne une autre.</translation>
    </message>
    <message>
        <source>Print a list for programs, with bounds.</source>
        <comment>command line</comment>
        <translation>Écrire une liste pour des programmes, avec les bornes.</translation>
    </message>
    <message>
        <source>Write FILE as a copy of a scenario, comments and all.</source>
        <comment>command line</comment>
        <translation>Écrire FICHIER comme copie d’un scénario, commentaires compris.</translation>
    </message>
    <message>
        <source>What that scenario extends is copied beside it, unless a file of that name is there already.</source>
        <comment>command line</comment>
        <translation>Ce que ce scénario étend est copié à côté, sauf si un fichier de ce nom s’y trouve déjà.</translation>
    </message>
    <message>
        <source>The name of a shipped scenario, such as mss-2024, or a file.</source>
        <comment>command line</comment>
        <translation>Le nom d’un scénario fourni, comme mss-2024, ou un fichier.</translation>
    </message>
    <message>
        <source>NAME|FILE</source>
        <comment>command line</comment>
        <translation>NOM|FICHIER</translation>
    </message>
    <message>
        <source>Overwrite FILE where it exists.</source>
        <comment>command line</comment>
        <translation>Écraser FICHIER s’il existe.</translation>
    </message>
    <message>
        <source>Write values into a scenario file; its comments and layout stay.</source>
        <comment>command line</comment>
        <translation>Écrire des valeurs dans un fichier de scénario ; ses commentaires et sa mise en page restent.</translation>
    </message>
    <message>
        <source>Values are written as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}; null removes. A file that this one extends is not touched. Nothing is written unless the whole remains valid.</source>
        <comment>command line</comment>
        <translation>Les valeurs s’écrivent comme dans le fichier : 2500, 2025-04-01, {pert: [1, 2, 3]} ; null supprime. Un fichier que celui-ci étend n’est pas touché. Rien n’est écrit si l’ensemble ne reste pas valide.</translation>
    </message>
    <message>
        <source>takes Jamaica out</source>
        <comment>command line</comment>
        <translation>retire la Jamaïque</translation>
    </message>
    <message>
        <source>PATH=VALUE…</source>
        <comment>command line</comment>
        <translation>CHEMIN=VALEUR…</translation>
    </message>
    <message>
        <source>Add the rows of a CSV or XLSX TABLE to a scenario FILE; its comments stay.</source>
        <comment>command line</comment>
        <translation>Ajouter les lignes d’un TABLEAU CSV ou XLSX à un FICHIER de scénario ; ses commentaires restent.</translation>
    </message>
    <message>
        <source>Deposits and waves are added behind those there; costs and zones by id, observations by day, replace what they name. With --replace all deposits of the sources in the table give way, waves of the contingents, all costs or zones, observations of the series, and evidence of what is gone. Nothing is written unless every row is right.</source>
        <comment>command line</comment>
        <translation>Les versements et les vagues s’ajoutent à la suite ; les coûts et les zones par identifiant, les observations par jour, remplacent ce qu’ils nomment. Avec --replace, cèdent la place tous les versements des sources du tableau, les vagues des contingents, tous les coûts ou zones, les observations de la série, et les preuves de ce qui disparaît. Rien n’est écrit si toutes les lignes ne sont pas justes.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <comment>command line</comment>
        <translation>TABLEAU</translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <comment>command line</comment>
        <translation>Ce que sont les lignes.</translation>
    </message>
    <message>
        <source>Whose deposits or waves they are.</source>
        <comment>command line</comment>
        <translation>À qui sont ces versements ou ces vagues.</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>command line</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Read a field from that column.</source>
        <comment>command line</comment>
        <translation>Lire un champ dans cette colonne.</translation>
    </message>
    <message>
        <source>FIELD=HEAD</source>
        <comment>command line</comment>
        <translation>CHAMP=TITRE</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; the first.</source>
        <comment>command line</comment>
        <translation>Quelle feuille d’un classeur ; à défaut, la première.</translation>
    </message>
    <message>
        <source>Found out if left out.</source>
        <comment>command line</comment>
        <translation>À défaut, trouvé d’après le tableau.</translation>
    </message>
    <message>
        <source>Rows take the place of what is there.</source>
        <comment>command line</comment>
        <translation>Les lignes prennent la place de ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Show the columns and changes, and write nothing.</source>
        <comment>command line</comment>
        <translation>Montrer les colonnes et les changements, et ne rien écrire.</translation>
    </message>
    <message>
        <source>Tell what differs from scenario A to scenario B, with what they extend.</source>
        <comment>command line</comment>
        <translation>Dire ce qui diffère du scénario A au scénario B, avec ce qu’ils étendent.</translation>
    </message>
    <message>
        <source>Order and comments do not count. Each change can be made: msssim set A PATH=VALUE.</source>
        <comment>command line</comment>
        <translation>L’ordre et les commentaires ne comptent pas. Chaque changement peut être fait : msssim set A CHEMIN=VALEUR.</translation>
    </message>
    <message>
        <source>A</source>
        <comment>command line</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>command line</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Print changes and effects for programs.</source>
        <comment>command line</comment>
        <translation>Écrire les changements et les effets pour des programmes.</translation>
    </message>
    <message>
        <source>Also run both and tell which KPIs differ.</source>
        <comment>command line</comment>
        <translation>Calculer aussi les deux et dire quels indicateurs diffèrent.</translation>
    </message>
    <message>
        <source>Runs of each ensemble for the effects.</source>
        <comment>command line</comment>
        <translation>Nombre de tirages de chaque ensemble pour les effets.</translation>
    </message>
    <message>
        <source>Tell how far each uncertain input and each lever alone moves a KPI, the strongest first.</source>
        <comment>command line</comment>
        <translation>Dire de combien chaque donnée incertaine et chaque levier, seul, fait varier un indicateur, le plus fort d’abord.</translation>
    </message>
    <message>
        <source>An input goes from its low to its high quantile, a probability from 0 to 1, a lever from end to end; all else keeps its luck.</source>
        <comment>command line</comment>
        <translation>Une donnée va de son quantile bas à son quantile haut, une probabilité de 0 à 1, un levier d’un bout à l’autre ; tout le reste garde son hasard.</translation>
    </message>
    <message>
        <source>A KPI is its median over the draws, of days with what never comes as the latest: run_out; mean(KPI), p10(KPI), central(KPI), P(KPI).</source>
        <comment>command line</comment>
        <translation>Un indicateur est sa médiane sur les tirages, et parmi les jours celui qui n’arrive jamais est le dernier : run_out ; mean(KPI), p10(KPI), central(KPI), P(KPI).</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>command line</comment>
        <translation>INDICATEUR</translation>
    </message>
    <message>
        <source>The lower quantile of each input.</source>
        <comment>command line</comment>
        <translation>Le quantile bas de chaque donnée.</translation>
    </message>
    <message>
        <source>float</source>
        <comment>command line</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The upper quantile of each input.</source>
        <comment>command line</comment>
        <translation>Le quantile haut de chaque donnée.</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <comment>command line</comment>
        <translation>Changer d’abord une valeur.</translation>
    </message>
    <message>
        <source>Print it for programs.</source>
        <comment>command line</comment>
        <translation>L’écrire pour des programmes.</translation>
    </message>
    <message>
        <source>Tell which uncertain inputs a KPI's spread comes from: Sobol indices with intervals.</source>
        <comment>command line</comment>
        <translation>Dire de quelles données incertaines vient la dispersion d’un indicateur : indices de Sobol avec intervalles.</translation>
    </message>
    <message>
        <source>First: the share of the variance that an input makes alone; total: with all it has together with others. --draws is the size of the base sample: there are as many runs for each input.</source>
        <comment>command line</comment>
        <translation>Premier : la part de la variance qu’une donnée fait seule ; total : avec tout ce qu’elle fait avec d’autres. --draws est la taille de l’échantillon de base : il y a autant de tirages pour chaque donnée.</translation>
    </message>
    <message>
        <source>Find the least change of one value that meets a goal, on the same draws.</source>
        <comment>command line</comment>
        <translation>Trouver le moindre changement d’une valeur qui atteint un but, sur les mêmes tirages.</translation>
    </message>
    <message>
        <source>What strength this money sustains, what money this strength needs. A distribution gives way to plain numbers. Exit 1 where nothing in the range meets the goal.</source>
        <comment>command line</comment>
        <translation>Quel effectif cet argent soutient, quel argent cet effectif demande. Une distribution cède la place à des nombres simples. Code de sortie 1 si rien dans l’intervalle n’atteint le but.</translation>
    </message>
    <message>
        <source>What may change; or a lever's id.</source>
        <comment>command line</comment>
        <translation>Ce qui peut changer ; ou l’identifiant d’un levier.</translation>
    </message>
    <message>
        <source>PATH</source>
        <comment>command line</comment>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>KPI &gt;= VALUE, joined by and. A KPI is its median over the draws, of days with what never comes as the latest: run_out; mean(KPI), p10(KPI), central(KPI), P(KPI).</source>
        <comment>command line</comment>
        <translation>KPI &gt;= VALEUR, joints par and. Un indicateur est sa médiane sur les tirages, et parmi les jours celui qui n’arrive jamais est le dernier : run_out ; mean(KPI), p10(KPI), central(KPI), P(KPI).</translation>
    </message>
    <message>
        <source>The range to search; left out: its bounds.</source>
        <comment>command line</comment>
        <translation>L’intervalle à parcourir ; à défaut, ses bornes.</translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <comment>command line</comment>
        <translation>BAS:HAUT</translation>
    </message>
    <message>
        <source>How finely.</source>
        <comment>command line</comment>
        <translation>Avec quelle finesse.</translation>
    </message>
    <message>
        <source>float range</source>
        <comment>command line</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Tell under which inputs a goal fails, from the saved draws of a batch or sweep.</source>
        <comment>command line</comment>
        <translation>Dire pour quelles données un but est manqué, d’après les tirages gardés d’un lot ou d’un balayage.</translation>
    </message>
    <message>
        <source>The rules are those that together hold most of the failures and little else (PRIM).</source>
        <comment>command line</comment>
        <translation>Les règles sont celles qui ensemble contiennent le plus d’échecs et peu d’autre chose (PRIM).</translation>
    </message>
    <message>
        <source>KPI &gt;= VALUE of each draw.</source>
        <comment>command line</comment>
        <translation>INDICATEUR &gt;= VALEUR de chaque tirage.</translation>
    </message>
    <message>
        <source>Tell which of the inputs that differ from A to B made the difference in a KPI.</source>
        <comment>command line</comment>
        <translation>Dire lesquelles des données qui diffèrent de A à B ont fait l’écart d’un indicateur.</translation>
    </message>
    <message>
        <source>All that differs in one item is one cause. The effects are Shapley values on the same draws: they add up to the difference, up to eight causes exactly. Dates differ in days.</source>
        <comment>command line</comment>
        <translation>Tout ce qui diffère dans un même élément est une seule cause. Les effets sont des valeurs de Shapley sur les mêmes tirages : leur somme est l’écart, exactement jusqu’à huit causes. Les dates diffèrent en jours.</translation>
    </message>
    <message>
        <source>why it is so on that day</source>
        <comment>command line</comment>
        <translation>pourquoi il en est ainsi ce jour-là</translation>
    </message>
    <message>
        <source>Of which the median is explained; mean(KPI), p10(KPI), central(KPI) for another reading. With --on: a series, such as strength or arrears.</source>
        <comment>command line</comment>
        <translation>Dont la médiane est expliquée ; mean(INDICATEUR), p10(INDICATEUR), central(INDICATEUR) pour une autre lecture. Avec --on : une série, comme strength ou arrears.</translation>
    </message>
    <message>
        <source>Ask of A alone: what binds on that day, and which inputs the series answers to most.</source>
        <comment>command line</comment>
        <translation>Interroger A seul : ce qui limite ce jour-là, et à quelles données la série répond le plus.</translation>
    </message>
    <message>
        <source>datetime</source>
        <comment>command line</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>command line</comment>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Runs of each ensemble; 0: central alone.</source>
        <comment>command line</comment>
        <translation>Nombre de tirages de chaque ensemble ; 0 : le calcul central seul.</translation>
    </message>
    <message>
        <source>Score a scenario against what was observed: error, bias, bands, and naive forecasts.</source>
        <comment>command line</comment>
        <translation>Noter un scénario d’après ce qui a été observé : erreur, biais, bandes et prévisions naïves.</translation>
    </message>
    <message>
        <source>Observations never enter a run. A stock is compared at the first step's end on or after the day. CRPS is the error of a forecast with its uncertainty, in the series' unit: less is better.</source>
        <comment>command line</comment>
        <translation>Les observations n’entrent jamais dans un calcul. Un stock est comparé à la première fin de pas à partir de ce jour. Le CRPS est l’erreur d’une prévision avec son incertitude, dans l’unité de la série : moins vaut mieux.</translation>
    </message>
    <message>
        <source>Another scenario, whose observations to use in place of FILE's.</source>
        <comment>command line</comment>
        <translation>Un autre scénario, dont les observations remplacent celles de FICHIER.</translation>
    </message>
    <message>
        <source>Run what a manifest holds again, and compare the tables beside it byte for byte.</source>
        <comment>command line</comment>
        <translation>Refaire le calcul que contient un manifeste, et comparer octet par octet les tableaux à côté de lui.</translation>
    </message>
    <message>
        <source>Exits 1 where a table differs, and names what else does: versions, or the scenario's hash.</source>
        <comment>command line</comment>
        <translation>Code de sortie 1 si un tableau diffère, en nommant ce qui diffère aussi : versions, ou empreinte du scénario.</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <comment>command line</comment>
        <translation>MANIFESTE</translation>
    </message>
    <message>
        <source>Also keep the tables there.</source>
        <comment>command line</comment>
        <translation>Y garder aussi les tableaux.</translation>
    </message>
    <message>
        <source>List the evidence of a scenario, check where it leads, and find what is stale.</source>
        <comment>command line</comment>
        <translation>Énumérer les preuves d’un scénario, vérifier où elles mènent et trouver ce qui est périmé.</translation>
    </message>
    <message>
        <source>Then: how much of a KPI's uncertainty rests on which grades, and which inputs are weak and decisive: judged, placed or without evidence, and yet a large part of it.</source>
        <comment>command line</comment>
        <translation>Puis : dans quelle mesure l’incertitude d’un indicateur repose sur quelles cotes, et quelles données sont faibles et déterminantes : jugées, provisoires ou sans preuve, et pourtant une grande part de celle-ci.</translation>
    </message>
    <message>
        <source>what its uncertainty rests on</source>
        <comment>command line</comment>
        <translation>sur quoi repose son incertitude</translation>
    </message>
    <message>
        <source>Whose uncertainty is parted.</source>
        <comment>command line</comment>
        <translation>Dont l’incertitude est répartie.</translation>
    </message>
    <message>
        <source>Runs of the ensemble; 0: lists alone.</source>
        <comment>command line</comment>
        <translation>Nombre de tirages de l’ensemble ; 0 : les listes seules.</translation>
    </message>
    <message>
        <source>Evidence this much older than the time simulated is stale.</source>
        <comment>command line</comment>
        <translation>Une preuve plus vieille d’autant que la période simulée est périmée.</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>command line</comment>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>Write what a scenario comes to as one file to send.</source>
        <comment>command line</comment>
        <translation>Écrire ce que donne un scénario en un seul fichier à envoyer.</translation>
    </message>
    <message>
        <source>Of two scenarios the report is that of B, beside A. Of one that extends another, it is beside that one. A folder is a run's, and its scenario is run again; or a batch's or sweep's, and its scenarios stand side by side. Needs the extra msssim[report].</source>
        <comment>command line</comment>
        <translation>De deux scénarios, le rapport est celui de B, à côté de A. Celui d’un scénario qui en étend un autre est à côté de cet autre. Un dossier est celui d’un calcul, et son scénario est recalculé ; ou celui d’un lot ou d’un balayage, et ses scénarios sont mis côte à côte. Demande le supplément msssim[report].</translation>
    </message>
    <message>
        <source>a run's folder</source>
        <comment>command line</comment>
        <translation>le dossier d’un calcul</translation>
    </message>
    <message>
        <source>many scenarios side by side</source>
        <comment>command line</comment>
        <translation>de nombreux scénarios côte à côte</translation>
    </message>
    <message>
        <source>a report carries its scenario</source>
        <comment>command line</comment>
        <translation>un rapport contient son scénario</translation>
    </message>
    <message>
        <source>FILE | DIR | A B</source>
        <comment>command line</comment>
        <translation>FICHIER | DOSSIER | A B</translation>
    </message>
    <message>
        <source>Write a page there: one file, without scripts.</source>
        <comment>command line</comment>
        <translation>Y écrire une page : un seul fichier, sans scripts.</translation>
    </message>
    <message>
        <source>Write the same as PDF there.</source>
        <comment>command line</comment>
        <translation>Y écrire la même chose en PDF.</translation>
    </message>
    <message>
        <source>Write its tables as a workbook there.</source>
        <comment>command line</comment>
        <translation>Y écrire ses tableaux en classeur.</translation>
    </message>
    <message>
        <source>Change a value for this report.</source>
        <comment>command line</comment>
        <translation>Changer une valeur pour ce rapport.</translation>
    </message>
    <message>
        <source>Also explain the difference in this KPI; of a batch, a column. Several times.</source>
        <comment>command line</comment>
        <translation>Expliquer aussi l’écart de cet indicateur ; pour un lot, une colonne. Plusieurs fois.</translation>
    </message>
    <message>
        <source>Score against the observations of this scenario.</source>
        <comment>command line</comment>
        <translation>Noter d’après les observations de ce scénario.</translation>
    </message>
    <message>
        <source>Make one file of a scenario and all that it extends, evidence included, to share.</source>
        <comment>command line</comment>
        <translation>Faire un seul fichier d’un scénario et de tout ce qu’il étend, preuves comprises, à partager.</translation>
    </message>
    <message>
        <source>Write there; to the terminal where left out.</source>
        <comment>command line</comment>
        <translation>Y écrire ; à défaut, sur le terminal.</translation>
    </message>
    <message>
        <source>Overwrite the file at --out where it exists.</source>
        <comment>command line</comment>
        <translation>Écraser le fichier de --out s’il existe.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the scenario file, for editors that complete and check.</source>
        <comment>command line</comment>
        <translation>Écrire le schéma JSON du fichier de scénario, pour les éditeurs qui complètent et vérifient.</translation>
    </message>
    <message>
        <source>Open the window, on scenario files if any are named.</source>
        <comment>command line</comment>
        <translation>Ouvrir la fenêtre, sur des fichiers de scénario s’il en est nommé.</translation>
    </message>
    <message>
        <source>Example: msssim app mine.yaml</source>
        <comment>command line</comment>
        <translation>Exemple : msssim app mine.yaml</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <comment>command line</comment>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>Report on the installation; exit 1 where something installed cannot work.</source>
        <comment>command line</comment>
        <translation>Faire le point sur l’installation ; code de sortie 1 si une partie installée ne peut pas fonctionner.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>File version</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>First day simulated.</source>
        <translation>Premier jour simulé.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The day after the last one simulated.</source>
        <translation>Le lendemain du dernier jour simulé.</translation>
    </message>
    <message>
        <source>Length of one step.</source>
        <translation>Durée d’un pas.</translation>
    </message>
    <message>
        <source>Planned strength</source>
        <translation>Effectif prévu</translation>
    </message>
    <message>
        <source>officers</source>
        <translation>policiers</translation>
    </message>
    <message>
        <source>Officers that the plan calls for.</source>
        <translation>Policiers que le plan demande.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>First day of the mandate.</source>
        <translation>Premier jour du mandat.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>First day without it, unless renewed.</source>
        <translation>Premier jour sans mandat, sauf renouvellement.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Authorised strength; the planned strength where left out.</source>
        <translation>Effectif autorisé ; l’effectif prévu s’il est omis.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>When it is taken, if the mandate still lives.</source>
        <translation>Quand elle est prise, si le mandat est encore en vigueur.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Renewed, turned into another operation, or left to lapse.</source>
        <translation>Renouvelé, transformé en une autre opération, ou laissé à son terme.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>A judgement of how likely the decision is.</source>
        <translation>Un jugement sur la probabilité de la décision.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The new expiry.</source>
        <translation>La nouvelle échéance.</translation>
    </message>
    <message>
        <source>New authorised strength from the date on.</source>
        <translation>Nouvel effectif autorisé à partir de la date.</translation>
    </message>
    <message>
        <source>New planned strength from the date on.</source>
        <translation>Nouvel effectif prévu à partir de la date.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Happens only where this event happens.</source>
        <translation>N’a lieu que si cet événement survient.</translation>
    </message>
    <message>
        <source>Cost factor</source>
        <translation>Facteur de coût</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>Multiplies every cost from the date on (transition).</source>
        <translation>Multiplie tous les coûts à partir de la date (transition).</translation>
    </message>
    <message>
        <source>Assessed share</source>
        <translation>Part des quotes-parts</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>Share of costs that assessed contributions pay.</source>
        <translation>Part des coûts payée par les contributions obligatoires.</translation>
    </message>
    <message>
        <source>Assessed for</source>
        <translation>Quotes-parts pour</translation>
    </message>
    <message>
        <source>Cost categories that assessed contributions pay; all.</source>
        <translation>Catégories de coûts payées par les contributions obligatoires ; toutes si omis.</translation>
    </message>
    <message>
        <source>Draw-down</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>How long leaving takes once the mandate has ended.</source>
        <translation>Durée du départ une fois le mandat terminé.</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Contingents</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Officers promised; for reporting alone.</source>
        <translation>Policiers promis ; pour information seulement.</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployés</translation>
    </message>
    <message>
        <source>Officers present at the start.</source>
        <translation>Policiers présents au début.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>When they are planned to come.</source>
        <translation>Quand leur arrivée est prévue.</translation>
    </message>
    <message>
        <source>How many are offered.</source>
        <translation>Combien sont offerts.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days later than planned.</source>
        <translation>Jours de retard sur le plan.</translation>
    </message>
    <message>
        <source>That the wave comes at all.</source>
        <translation>Que la vague arrive effectivement.</translation>
    </message>
    <message>
        <source>Comes only where this event happens.</source>
        <translation>N’arrive que si cet événement survient.</translation>
    </message>
    <message>
        <source>Offers that come</source>
        <translation>Offres tenues</translation>
    </message>
    <message>
        <source>Share of every wave's strength that comes.</source>
        <translation>Part de l’effectif de chaque vague qui arrive.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Days added to every wave.</source>
        <translation>Jours ajoutés à chaque vague.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Agréé</translation>
    </message>
    <message>
        <source>Legal and vetting clearance: no wave comes before it.</source>
        <translation>Agrément juridique et vérifications : aucune vague n’arrive avant.</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>When they leave.</source>
        <translation>Quand ils partent.</translation>
    </message>
    <message>
        <source>How many leave, of those present.</source>
        <translation>Combien partent, parmi les présents.</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>share a month</source>
        <translation>part par mois</translation>
    </message>
    <message>
        <source>Strength lost and not replaced.</source>
        <translation>Effectif perdu et non remplacé.</translation>
    </message>
    <message>
        <source> a month</source>
        <translation> par mois</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>From when.</source>
        <translation>À partir de quand.</translation>
    </message>
    <message>
        <source>Officers the camps can house.</source>
        <translation>Policiers que les camps peuvent loger.</translation>
    </message>
    <message>
        <source>Airlift</source>
        <translation>Transport aérien</translation>
    </message>
    <message>
        <source>officers a month</source>
        <translation>policiers par mois</translation>
    </message>
    <message>
        <source>Most arrivals a month; left out: any.</source>
        <translation>Arrivées par mois au plus ; sans limite si omis.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Operational share</source>
        <translation>Part opérationnelle</translation>
    </message>
    <message>
        <source>Share not in headquarters or support.</source>
        <translation>Part hors état-major et soutien.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Share not on leave, sick or in training.</source>
        <translation>Part ni en congé, ni malade, ni en formation.</translation>
    </message>
    <message>
        <source>Host police</source>
        <translation>Police nationale</translation>
    </message>
    <message>
        <source>Officers at the start.</source>
        <translation>Policiers au début.</translation>
    </message>
    <message>
        <source>Host police attrition</source>
        <translation>Pertes de la police nationale</translation>
    </message>
    <message>
        <source>Officers lost.</source>
        <translation>Policiers perdus.</translation>
    </message>
    <message>
        <source>Graduations</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>When they graduate.</source>
        <translation>Quand ils sortent de formation.</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>Diplômés</translation>
    </message>
    <message>
        <source>How many graduate.</source>
        <translation>Combien sortent de formation.</translation>
    </message>
    <message>
        <source>Joint share</source>
        <translation>Part conjointe</translation>
    </message>
    <message>
        <source>Share available for joint operations with the mission.</source>
        <translation>Part disponible pour des opérations conjointes avec la mission.</translation>
    </message>
    <message>
        <source>Joint ratio</source>
        <translation>Ratio conjoint</translation>
    </message>
    <message>
        <source>host officers per mission officer</source>
        <translation>policiers nationaux par policier de la mission</translation>
    </message>
    <message>
        <source>Most host officers that one effective mission officer can work with.</source>
        <translation>Nombre de policiers nationaux au plus avec lesquels un policier effectif de la mission peut travailler.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Not before this day.</source>
        <translation>Pas avant ce jour.</translation>
    </message>
    <message>
        <source>Not below this mission strength.</source>
        <translation>Pas en dessous de cet effectif de la mission.</translation>
    </message>
    <message>
        <source>Requirement factor</source>
        <translation>Facteur de besoin</translation>
    </message>
    <message>
        <source>Multiplies every zone's requirement.</source>
        <translation>Multiplie le besoin de chaque zone.</translation>
    </message>
    <message>
        <source>Tempo factor</source>
        <translation>Facteur de rythme</translation>
    </message>
    <message>
        <source>Multiplies the costs that follow the tempo.</source>
        <translation>Multiplie les coûts qui suivent le rythme des opérations.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>Who lives there.</source>
        <translation>Qui y vit.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Officers needed, as a number.</source>
        <translation>Policiers nécessaires, en nombre.</translation>
    </message>
    <message>
        <source>Planning density</source>
        <translation>Densité de planification</translation>
    </message>
    <message>
        <source>officers per 1,000</source>
        <translation>policiers pour 1 000</translation>
    </message>
    <message>
        <source>Officers needed per 1,000 inhabitants: a planning density, not safety.</source>
        <translation>Policiers nécessaires pour 1 000 habitants : une densité de planification, non la sécurité.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>1 is served first.</source>
        <translation>1 est servi en premier.</translation>
    </message>
    <message>
        <source>Served from this phase on; from the first.</source>
        <translation>Servi à partir de cette phase ; dès la première si omis.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>How officers are shared among zones.</source>
        <translation>Comment les policiers sont répartis entre les zones.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>personnel, operations, …: any word.</source>
        <translation>personnel, opérations, … : un mot quelconque.</translation>
    </message>
    <message>
        <source>What the amount is counted by.</source>
        <translation>Ce par quoi le montant est compté.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>US$</translation>
    </message>
    <message>
        <source>US$ for one unit of the basis.</source>
        <translation>US$ pour une unité de la base.</translation>
    </message>
    <message>
        <source>When it falls due, for basis once.</source>
        <translation>Échéance, pour la base « once ».</translation>
    </message>
    <message>
        <source>Charged from this day on.</source>
        <translation>Facturé à partir de ce jour.</translation>
    </message>
    <message>
        <source>Charged until before this day.</source>
        <translation>Facturé jusqu’à la veille de ce jour.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hausse annuelle</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>part par an</translation>
    </message>
    <message>
        <source>Yearly rise.</source>
        <translation>Hausse par an.</translation>
    </message>
    <message>
        <source> a year</source>
        <translation> par an</translation>
    </message>
    <message>
        <source>Follows tempo</source>
        <translation>Suit le rythme</translation>
    </message>
    <message>
        <source>Multiplied by the phase's tempo factor.</source>
        <translation>Multiplié par le facteur de rythme de la phase.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>What it holds at the start.</source>
        <translation>Ce qu’il contient au début.</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>The cost categories that it may pay; all.</source>
        <translation>Les catégories de coûts qu’il peut payer ; toutes si omis.</translation>
    </message>
    <message>
        <source>Where its deposits go.</source>
        <translation>Où vont ses versements.</translation>
    </message>
    <message>
        <source>For reporting alone.</source>
        <translation>Pour information seulement.</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>When it is promised for.</source>
        <translation>Date promise.</translation>
    </message>
    <message>
        <source>How much is promised.</source>
        <translation>Montant promis.</translation>
    </message>
    <message>
        <source>That it comes at all.</source>
        <translation>Qu’il arrive effectivement.</translation>
    </message>
    <message>
        <source>Pledges that arrive</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Share of each deposit that materialises.</source>
        <translation>Part de chaque versement qui se concrétise.</translation>
    </message>
    <message>
        <source>Days added to every deposit's date.</source>
        <translation>Jours ajoutés à la date de chaque versement.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>From when; left out: always.</source>
        <translation>À partir de quand ; toujours si omis.</translation>
    </message>
    <message>
        <source>Until when; left out: for ever.</source>
        <translation>Jusqu’à quand ; sans fin si omis.</translation>
    </message>
    <message>
        <source>That the hold happens.</source>
        <translation>Que le blocage ait lieu.</translation>
    </message>
    <message>
        <source>Ends with the mandate</source>
        <translation>Prend fin avec le mandat</translation>
    </message>
    <message>
        <source>A deposit due after the mandate never comes.</source>
        <translation>Un versement dû après le mandat n’arrive jamais.</translation>
    </message>
    <message>
        <source>Owed at the start.</source>
        <translation>Dû au début.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Conditionner</translation>
    </message>
    <message>
        <source>Arrivals wait for money.</source>
        <translation>Les arrivées attendent l’argent.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Months of cost kept free before new arrivals.</source>
        <translation>Mois de coûts gardés en réserve avant de nouvelles arrivées.</translation>
    </message>
    <message>
        <source>Arrears tolerance</source>
        <translation>Tolérance aux arriérés</translation>
    </message>
    <message>
        <source>Months of arrears beyond which contributors leave.</source>
        <translation>Mois d’arriérés au-delà desquels les contributeurs partent.</translation>
    </message>
    <message>
        <source>Tolerance for</source>
        <translation>Tolérance pour</translation>
    </message>
    <message>
        <source>Categories whose arrears contributors count; all.</source>
        <translation>Catégories dont les contributeurs comptent les arriérés ; toutes si omis.</translation>
    </message>
    <message>
        <source>Draw-down rate</source>
        <translation>Rythme de retrait</translation>
    </message>
    <message>
        <source>Strength leaving a month over arrears.</source>
        <translation>Effectif qui part par mois à cause des arriérés.</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>When it is due.</source>
        <translation>Quand elle est due.</translation>
    </message>
    <message>
        <source>Days later than due.</source>
        <translation>Jours de retard sur l’échéance.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How much it counts among the safeguards.</source>
        <translation>Son poids parmi les garanties.</translation>
    </message>
    <message>
        <source>Gates deployment</source>
        <translation>Conditionne le déploiement</translation>
    </message>
    <message>
        <source>No wave comes before it is delivered.</source>
        <translation>Aucune vague n’arrive avant qu’elle soit en place.</translation>
    </message>
    <message>
        <source>That it happens.</source>
        <translation>Qu’il survienne.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Multiplies what it affects.</source>
        <translation>Multiplie ce qu’il touche.</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What the factor multiplies.</source>
        <translation>Ce que le facteur multiplie.</translation>
    </message>
    <message>
        <source>Of an inflow event: these sources; all.</source>
        <translation>Pour un événement sur les recettes : ces sources ; toutes si omis.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Runs of the ensemble.</source>
        <translation>Nombre de tirages de l’ensemble.</translation>
    </message>
    <message>
        <source>Fixes the luck of every draw.</source>
        <translation>Fixe le hasard de chaque tirage.</translation>
    </message>
    <message>
        <source>How draws are spread.</source>
        <translation>Comment les tirages sont répartis.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>What it moves; * stands for any id or index.</source>
        <translation>Ce qu’il déplace ; * vaut pour tout identifiant ou rang.</translation>
    </message>
    <message>
        <source>How it moves them.</source>
        <translation>Comment il les déplace.</translation>
    </message>
    <message>
        <source>Of the slider.</source>
        <translation>Du curseur.</translation>
    </message>
    <message>
        <source>Where it stands; left out, it changes nothing.</source>
        <translation>Sa position ; omise, il ne change rien.</translation>
    </message>
    <message>
        <source>Title, with the publisher or without.</source>
        <translation>Titre, avec ou sans l’éditeur.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Qui l'a publiée.</translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation>Date de publication.</translation>
    </message>
    <message>
        <source>A primary document, B official statement, C press, D judgement, E placeholder.</source>
        <translation>A document de première main, B déclaration officielle, C presse, D jugement, E valeur provisoire.</translation>
    </message>
    <message>
        <source>Who changed the value since its source was noted.</source>
        <translation>Qui a modifié la valeur depuis que sa source a été notée.</translation>
    </message>
    <message>
        <source>Why the value was changed.</source>
        <translation>Pourquoi la valeur a été modifiée.</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>horizon</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>contingents</source>
        <translation>contingents</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>vagues</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>retraits</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>host police</source>
        <translation>police nationale</translation>
    </message>
    <message>
        <source>graduations</source>
        <translation>promotions</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phases</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>coûts</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>versements</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>blocages</translation>
    </message>
    <message>
        <source>safeguards</source>
        <translation>garanties</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>levers</source>
        <translation>leviers</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>renew</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>district</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>route</source>
        <translation>axe routier</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>proportional</source>
        <translation>proportionnelle</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per officer month</source>
        <translation>par policier et par mois</translation>
    </message>
    <message>
        <source>per arrival</source>
        <translation>par arrivée</translation>
    </message>
    <message>
        <source>per departure</source>
        <translation>par départ</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>trésorerie</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>en nature</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>policiers disponibles</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>attrition</source>
        <translation>pertes</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>recettes</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>lhs</source>
        <translation>hypercube latin</translation>
    </message>
    <message>
        <source>sobol</source>
        <translation>Sobol</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fixer</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>multiplier</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décaler</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>peak strength</source>
        <translation>effectif maximal</translation>
    </message>
    <message>
        <source>mean coverage</source>
        <translation>couverture moyenne</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>mois-personnes</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>coût total</translation>
    </message>
    <message>
        <source>peak arrears</source>
        <translation>arriérés maximaux</translation>
    </message>
    <message>
        <source>plan cost</source>
        <translation>coût du plan</translation>
    </message>
    <message>
        <source>mandate end</source>
        <translation>fin du mandat</translation>
    </message>
    <message>
        <source>target</source>
        <translation>effectif prévu</translation>
    </message>
    <message>
        <source>strength gap</source>
        <translation>policiers manquants</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>departures</source>
        <translation>départs</translation>
    </message>
    <message>
        <source>cost total</source>
        <translation>coût à ce jour</translation>
    </message>
    <message>
        <source>burn rate</source>
        <translation>rythme des coûts</translation>
    </message>
    <message>
        <source>US$ a month</source>
        <translation>US$ par mois</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>arrears</source>
        <translation>arriérés</translation>
    </message>
    <message>
        <source>runway months</source>
        <translation>mois d’autonomie</translation>
    </message>
    <message>
        <source>required</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>coverage gap</source>
        <translation>écart de couverture</translation>
    </message>
    <message>
        <source>population uncovered</source>
        <translation>population non couverte</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>safeguards outstanding</source>
        <translation>garanties en attente</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>ce qui limite</translation>
    </message>
</context>
<context>
    <name>freeze-2025</name>
    <message>
        <source>The freeze of February 2025</source>
        <translation>Le gel de février 2025</translation>
    </message>
    <message>
        <source>On 4 February 2025 the United States stopped its payments to the mission for a review of 90 days: 13.3 million USD of its 15 million in the trust fund, and whatever of its support in kind no waiver released. How long does the mission last, and what if the freeze never ends? Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of decisions in Washington and New York are judgements.</source>
        <translation>Le 4 février 2025, les États-Unis ont suspendu leurs paiements à la mission pour un examen de 90 jours : 13,3 millions USD de leurs 15 millions au fonds fiduciaire, et tout ce que leur appui en nature n’avait pas obtenu par dérogation. Combien de temps la mission tient-elle, et si le gel ne finissait jamais ? La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée ; les probabilités des décisions de Washington et de New York sont des jugements.</translation>
    </message>
    <message>
        <source>The freeze never ends</source>
        <translation>Le gel ne finit jamais</translation>
    </message>
    <message>
        <source>Longer review</source>
        <translation>Examen plus long</translation>
    </message>
    <message>
        <source>US support in kind</source>
        <translation>Appui américain en nature</translation>
    </message>
    <message>
        <source>Strength of the waves</source>
        <translation>Effectif des vagues</translation>
    </message>
    <message>
        <source>Delay of the waves</source>
        <translation>Retard des vagues</translation>
    </message>
    <message>
        <source>Share of pledges paid</source>
        <translation>Part des promesses payée</translation>
    </message>
    <message>
        <source>Delay of the donors</source>
        <translation>Retard des donateurs</translation>
    </message>
    <message>
        <source>Council renews</source>
        <translation>Le Conseil renouvelle</translation>
    </message>
    <message>
        <source>Personnel and operations cost</source>
        <translation>Coût du personnel et des opérations</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Coûts fixes</translation>
    </message>
    <message>
        <source>of expected</source>
        <translation>de l’attendu</translation>
    </message>
    <message>
        <source>of plan</source>
        <translation>du plan</translation>
    </message>
    <message>
        <source>Airport, port, fuel terminal, palace</source>
        <translation>Aéroport, port, terminal pétrolier, palais</translation>
    </message>
    <message>
        <source>Port-au-Prince</source>
        <translation>Port-au-Prince</translation>
    </message>
    <message>
        <source>Delmas</source>
        <translation>Delmas</translation>
    </message>
    <message>
        <source>Cité Soleil</source>
        <translation>Cité Soleil</translation>
    </message>
    <message>
        <source>Tabarre</source>
        <translation>Tabarre</translation>
    </message>
    <message>
        <source>Pétion-Ville</source>
        <translation>Pétion-Ville</translation>
    </message>
    <message>
        <source>Carrefour</source>
        <translation>Carrefour</translation>
    </message>
    <message>
        <source>Kenscoff</source>
        <translation>Kenscoff</translation>
    </message>
    <message>
        <source>Gressier</source>
        <translation>Gressier</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>United States, trust fund</source>
        <translation>États-Unis, fonds fiduciaire</translation>
    </message>
    <message>
        <source>United States, in kind</source>
        <translation>États-Unis, en nature</translation>
    </message>
    <message>
        <source>United States, released by waiver</source>
        <translation>États-Unis, libéré par dérogation</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>France, Spain, Germany, Turkey, Italy, Algeria</source>
        <translation>France, Espagne, Allemagne, Turquie, Italie, Algérie</translation>
    </message>
    <message>
        <source>Pledges not yet made</source>
        <translation>Promesses à venir</translation>
    </message>
    <message>
        <source>Concept of operations and rules to the Council</source>
        <translation>Concept d’opérations et règles remis au Conseil</translation>
    </message>
    <message>
        <source>Officers trained in the compliance framework</source>
        <translation>Policiers formés au cadre de conformité</translation>
    </message>
    <message>
        <source>Policy on compliance and accountability</source>
        <translation>Politique de conformité et de redevabilité</translation>
    </message>
    <message>
        <source>Complaints that Haitians can lodge</source>
        <translation>Plaintes ouvertes aux Haïtiens</translation>
    </message>
    <message>
        <source>decisive operations</source>
        <translation>opérations décisives</translation>
    </message>
    <message>
        <source>stabilisation</source>
        <translation>stabilisation</translation>
    </message>
    <message>
        <source>personnel</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>freeze endless</source>
        <translation>gel sans fin</translation>
    </message>
    <message>
        <source>renew25</source>
        <translation>renouvellement 2025</translation>
    </message>
    <message>
        <source>aviation</source>
        <translation>aviation</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>quartier général</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>us support</source>
        <translation>appui des États-Unis</translation>
    </message>
    <message>
        <source>trust fund</source>
        <translation>fonds d’affectation spéciale</translation>
    </message>
</context>
<context>
    <name>gsf-2026</name>
    <message>
        <source>The Gang Suppression Force</source>
        <translation>La Force de répression des gangs</translation>
    </message>
    <message>
        <source>The mission's officers carry on under a new name while 5,500 are sought. From April 2026 a UN support office pays the logistics from assessed contributions, but every salary still hangs on the voluntary trust fund. More officers are offered than allowed; the question is who pays them. Known to mid-2026, with the Council's vote of September 2026 from headlines. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation>Les policiers de la mission continuent sous un nouveau nom tandis que l’on en cherche 5 500. À partir d’avril 2026, un bureau d’appui de l’ONU paie la logistique sur les contributions obligatoires, mais tous les salaires dépendent encore du fonds fiduciaire volontaire. Il est offert plus de policiers qu’il n’en est permis ; la question est de savoir qui les paie. Connu jusqu’à la mi-2026, avec le vote du Conseil de septembre 2026 d’après la presse. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée ; les probabilités des décisions du Conseil sont des jugements.</translation>
    </message>
    <message>
        <source>Later relief of Kenya</source>
        <translation>Relève plus tardive du Kenya</translation>
    </message>
    <message>
        <source>Share of new contributors that comes</source>
        <translation>Part des nouveaux contributeurs qui vient</translation>
    </message>
    <message>
        <source>Voluntary money for salaries</source>
        <translation>Fonds volontaires pour les salaires</translation>
    </message>
    <message>
        <source>Support office takes over</source>
        <translation>Reprise par le bureau d’appui</translation>
    </message>
    <message>
        <source>Assessed share of logistics</source>
        <translation>Quotes-parts de la logistique</translation>
    </message>
    <message>
        <source>of logistics</source>
        <translation>de la logistique</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Other pledges to the force</source>
        <translation>Autres promesses à la Force</translation>
    </message>
    <message>
        <source>Voluntary pledges not yet made</source>
        <translation>Promesses volontaires à venir</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Child protection in planning</source>
        <translation>Protection de l’enfance dans la planification</translation>
    </message>
    <message>
        <source>reimbursement</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>support office</source>
        <translation>bureau d’appui</translation>
    </message>
    <message>
        <source>renew26</source>
        <translation>renouvellement 2026</translation>
    </message>
    <message>
        <source>repatriation</source>
        <translation>rapatriement</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>avance</translation>
    </message>
</context>
<context>
    <name>lapse-2025</name>
    <message>
        <source>The mandate lapses in October 2025</source>
        <translation>Le mandat expire en octobre 2025</translation>
    </message>
    <message>
        <source>The Council does not renew on 30 September 2025. The mandate ends two days later, deposits tied to it never come, and the force flies home, some 230 officers a flight and a flight a month. What is left are debts: unpaid allowances, flights, claims, a camp to close and Kenya's advance to be refunded. A what-if, not a record. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation>Le Conseil ne renouvelle pas le 30 septembre 2025. Le mandat prend fin deux jours plus tard, les versements qui lui sont liés n’arrivent jamais et la force rentre, quelque 230 policiers par vol et un vol par mois. Il reste des dettes : indemnités impayées, vols, créances, un camp à fermer et l’avance du Kenya à rembourser. Une hypothèse, non un constat. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Days to leave</source>
        <translation>Jours pour partir</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>Coût du départ</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>créances</translation>
    </message>
    <message>
        <source>camp closing</source>
        <translation>fermeture du camp</translation>
    </message>
</context>
<context>
    <name>mss-2024-full</name>
    <message>
        <source>MSS in full</source>
        <translation>La MMAS au complet</translation>
    </message>
    <message>
        <source>The mission as planned on 25 June 2024, were everybody to keep their word: 2,500 officers within a year, every loss replaced, both renewals certain and 600 million USD a year paid as it falls due. Compare it with the base to see what is missing. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation>La mission telle que prévue le 25 juin 2024, si chacun tenait parole : 2 500 policiers en un an, chaque perte remplacée, les deux renouvellements certains et 600 millions USD par an payés à l’échéance. Comparez-la à la base pour voir ce qui manque. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Hold in Congress</source>
        <translation>Blocage au Congrès</translation>
    </message>
    <message>
        <source>Kenyan court allows more waves</source>
        <translation>La justice kényane admet d’autres vagues</translation>
    </message>
    <message>
        <source>Bangladesh, Barbados, Chad</source>
        <translation>Bangladesh, Barbade, Tchad</translation>
    </message>
    <message>
        <source>France, Germany, Spain and others</source>
        <translation>France, Allemagne, Espagne et autres</translation>
    </message>
    <message>
        <source>What the fund lacks</source>
        <translation>Ce qui manque au fonds</translation>
    </message>
    <message>
        <source>Oversight and compliance mechanism</source>
        <translation>Mécanisme de contrôle et de conformité</translation>
    </message>
    <message>
        <source>court allows</source>
        <translation>la justice autorise</translation>
    </message>
    <message>
        <source>congress hold</source>
        <translation>blocage au Congrès</translation>
    </message>
    <message>
        <source>us second year</source>
        <translation>États-Unis, deuxième année</translation>
    </message>
    <message>
        <source>renew24</source>
        <translation>renouvellement 2024</translation>
    </message>
</context>
<context>
    <name>mss-2024</name>
    <message>
        <source>MSS as seen on 25 June 2024</source>
        <translation>La MMAS vue le 25 juin 2024</translation>
    </message>
    <message>
        <source>The Multinational Security Support mission on its first day: 2,500 officers by plan, about 1,000 of them promised firmly, 21 million USD in the trust fund and 300 million of US support announced. How many come, when, and who pays? Pledges, delays, vetting, beds, a Kenyan court case, a hold in the US Congress and two Council decisions are uncertain. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation>La Mission multinationale d’appui à la sécurité à son premier jour : 2 500 policiers au plan, environ 1 000 promis fermement, 21 millions USD au fonds fiduciaire et 300 millions d’appui américain annoncés. Combien viennent, quand, et qui paie ? Promesses, retards, vérifications, lits, un procès au Kenya, un blocage au Congrès américain et deux décisions du Conseil sont incertains. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée ; les probabilités des décisions du Conseil sont des jugements.</translation>
    </message>
</context>
<context>
    <name>mss-history</name>
    <message>
        <source>MSS as it happened</source>
        <translation>La MMAS telle qu’elle fut</translation>
    </message>
    <message>
        <source>The mission from its first landing to its end on 2 October 2025. About 1,000 of 2,500 officers came, nearly all of them in three spells; the trust fund received 113 million USD where 600 million a year were needed, and the United States carried the rest in kind. Deposits and waves are those reported, month by month; what each bill came to was never published and is a judgement. Coverage is officers against a planning density, not safety; violence is not modelled.</source>
        <translation>La mission de son premier débarquement à sa fin le 2 octobre 2025. Environ 1 000 policiers sur 2 500 sont venus, presque tous en trois périodes ; le fonds fiduciaire a reçu 113 millions USD là où il en fallait 600 par an, et les États-Unis ont porté le reste en nature. Versements et vagues sont ceux qui ont été rapportés, mois par mois ; le montant de chaque facture n’a jamais été publié et relève du jugement. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Deposits in the trust fund</source>
        <translation>Versements au fonds fiduciaire</translation>
    </message>
    <message>
        <source>Delay of the deposits</source>
        <translation>Retard des versements</translation>
    </message>
    <message>
        <source>of what came</source>
        <translation>de ce qui est venu</translation>
    </message>
    <message>
        <source>of assumed</source>
        <translation>de l’hypothèse</translation>
    </message>
</context>
<context>
    <name>un-operation</name>
    <message>
        <source>Transition to a UN operation</source>
        <translation>Passage à une opération de l’ONU</translation>
    </message>
    <message>
        <source>The freeze of February 2025, but the Council first renews the mission and then, in April 2026, turns it into a UN operation: those present change berets, 2,000 more arrive as fast as reinforcements did after the earthquake of 2010, and member states' assessed contributions pay nearly all of it, at about half the cost per head. Two permanent members objected in 2024, so the decision is uncertain. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation>Le gel de février 2025, mais le Conseil renouvelle d’abord la mission puis, en avril 2026, la transforme en opération de l’ONU : les présents changent de béret, 2 000 autres arrivent aussi vite que les renforts après le séisme de 2010, et les contributions obligatoires des États membres paient presque tout, à environ la moitié du coût par tête. Deux membres permanents s’y opposaient en 2024 : la décision est donc incertaine. La couverture rapporte les policiers à une densité de planification, ce n’est pas la sécurité ; la violence n’est pas modélisée ; les probabilités des décisions du Conseil sont des jugements.</translation>
    </message>
    <message>
        <source>Council agrees to a UN operation</source>
        <translation>Le Conseil accepte une opération de l’ONU</translation>
    </message>
    <message>
        <source>Later transition</source>
        <translation>Transition plus tardive</translation>
    </message>
    <message>
        <source>Cost of a UN operation</source>
        <translation>Coût d’une opération de l’ONU</translation>
    </message>
    <message>
        <source>of costs</source>
        <translation>des coûts</translation>
    </message>
    <message>
        <source>of the mission's</source>
        <translation>de celui de la mission</translation>
    </message>
    <message>
        <source>New UN contributors</source>
        <translation>Nouveaux contributeurs de l’ONU</translation>
    </message>
    <message>
        <source>United Nations reserves</source>
        <translation>Réserves des Nations Unies</translation>
    </message>
    <message>
        <source>council agrees</source>
        <translation>le Conseil accepte</translation>
    </message>
    <message>
        <source>un transition</source>
        <translation>transition vers l’ONU</translation>
    </message>
</context>
<context>
    <name>your-own</name>
    <message>
        <source>A mission of your own</source>
        <translation>Une mission à vous</translation>
    </message>
    <message>
        <source>A frame for any mission, with one of everything: 300 officers from one contributor, two zones, four costs, one fund with one donor and a renewal after a year. Every number is a placeholder, to be replaced by yours. Amounts are in US$: turn other currencies into them first. Coverage is officers against a planning density, not safety; violence is not modelled; probabilities of Council decisions are judgements.</source>
        <translation>Un cadre pour toute mission, avec un exemplaire de chaque chose : 300 policiers d’un seul contributeur, deux zones, quatre coûts, un fonds avec un bailleur et un renouvellement au bout d’un an. Chaque nombre est provisoire et attend le vôtre. Les montants sont en dollars des États-Unis : convertissez d’abord les autres monnaies. La couverture rapporte les policiers à une densité de planification, elle ne dit rien de la sécurité ; la violence n’est pas modélisée ; les probabilités des décisions du Conseil sont des jugements.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aéroport</translation>
    </message>
    <message>
        <source>First contributor</source>
        <translation>Premier contributeur</translation>
    </message>
    <message>
        <source>First donor</source>
        <translation>Premier bailleur</translation>
    </message>
    <message>
        <source>first renewal</source>
        <translation>premier renouvellement</translation>
    </message>
</context>
</TS>
