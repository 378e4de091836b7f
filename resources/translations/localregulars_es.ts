<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AddForm</name>
  <message>
   <source>Add a customer</source>
   <translation>Añadir un cliente</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Número de cliente (caja)</translation>
  </message>
  <message>
   <source>As the till knows them, if it does.</source>
   <translation>Como conoce la caja a esta persona, si la conoce.</translation>
  </message>
  <message>
   <source>Visits are kept once they agree to it; you can ask on the next page.</source>
   <translation>Las visitas se guardan cuando la persona lo acepte; puede preguntarle en la página siguiente.</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Escriba al menos un nombre de pila.</translation>
  </message>
 </context>
 <context>
  <name>AddWish</name>
  <message>
   <source>Write a wish down</source>
   <translation>Anotar un deseo</translation>
  </message>
  <message>
   <source>What would somebody like?</source>
   <translation>¿Qué le gustaría a alguien?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
  <message>
   <source>Who wishes it (may stay empty)</source>
   <translation>Quién lo desea (puede quedar vacío)</translation>
  </message>
  <message>
   <source>Without a name it is counted as one vote.</source>
   <translation>Sin nombre cuenta como un voto.</translation>
  </message>
  <message>
   <source>On the list.</source>
   <translation>Está en la lista.</translation>
  </message>
 </context>
 <context>
  <name>AgeQuestion</name>
  <message>
   <source>Are you of age?</source>
   <translation>¿Es usted mayor de edad?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
 </context>
 <context>
  <name>AgreementLine</name>
  <message>
   <source>The words</source>
   <translation>El texto</translation>
  </message>
  <message>
   <source>Read the words: {purpose}</source>
   <translation>Leer el texto: {purpose}</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Volver a preguntar …</translation>
  </message>
  <message>
   <source>Ask again: {purpose}</source>
   <translation>Volver a preguntar: {purpose}</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Retirar …</translation>
  </message>
  <message>
   <source>Ask …</source>
   <translation>Preguntar …</translation>
  </message>
  <message>
   <source>Say yes …</source>
   <translation>Decir que sí …</translation>
  </message>
  <message>
   <source>{action}: {purpose}</source>
   <translation>{action}: {purpose}</translation>
  </message>
 </context>
 <context>
  <name>AgreementsSection</name>
  <message>
   <source>What you agreed to</source>
   <translation>A qué dijo que sí</translation>
  </message>
  <message>
   <source>More that can be agreed to</source>
   <translation>Qué más puede permitir</translation>
  </message>
 </context>
 <context>
  <name>AlertsSection</name>
  <message>
   <source>Who to tell you about</source>
   <translation>De quién avisarle</translation>
  </message>
  <message>
   <source>Tell me within</source>
   <translation>Avisarme en menos de</translation>
  </message>
  <message>
   <source>What that would have meant</source>
   <translation>Qué habría significado</translation>
  </message>
  <message>
   <source>Try it on last year</source>
   <translation>Probarlo con el último año</translation>
  </message>
  <message>
   <source>capacity check-ins week number many few slider</source>
   <translation>cantidad saludos semana número muchos pocos control</translation>
  </message>
  <message>
   <source>deadline soon early late weeks</source>
   <translation>plazo pronto temprano tarde semanas</translation>
  </message>
  <message>
   <source>signals absence order less often on off</source>
   <translation>señales ausencia pedido menos a menudo sí no</translation>
  </message>
  <message>
   <source>back-test past history simulate</source>
   <translation>prueba pasado historial simular</translation>
  </message>
  <message>
   <source>Whoever is most unusual comes first. With more a week you hear of people earlier, and more often in vain.</source>
   <translation>Primero va quien más se sale de su costumbre. Con más por semana sabrá antes de las personas, y más veces sin motivo.</translation>
  </message>
  <message>
   <source>By when a hello still comes in time for you. Whoever has been missing for longer is not left out, but comes later.</source>
   <translation>Hasta cuándo un saludo le llega a tiempo. Quien falta desde hace más no queda fuera, pero va después.</translation>
  </message>
  <message>
   <source>Everything is switched off: nobody will be suggested.</source>
   <translation>Todo está desactivado: no se sugerirá a nadie.</translation>
  </message>
  <message>
   <source>Tell me when somebody …</source>
   <translation>Avisarme cuando alguien …</translation>
  </message>
  <message>
   <source>The program looks at your last year as if it had been there, week by week, and says whom it would have suggested and who came back without a hello. Nothing is changed. What was need not be what comes.</source>
   <translation>El programa mira su último año como si hubiera estado allí, semana a semana, y dice a quién habría sugerido y quién volvió sin un saludo. No se cambia nada. Lo que fue no tiene por qué repetirse.</translation>
  </message>
  <message>
   <source>You have changed what to be told about since: try it again.</source>
   <translation>Desde entonces ha cambiado sobre qué avisarle: pruébelo de nuevo.</translation>
  </message>
  <message>
   <source>From now on that is whom you hear of.</source>
   <translation>Desde ahora se le avisará así.</translation>
  </message>
  <message>
   <source>Looking at your last year …</source>
   <translation>Mirando su último año …</translation>
  </message>
 </context>
 <context>
  <name>AskForm</name>
  <message>
   <source>What do you want to know?</source>
   <translation>¿Qué quiere saber?</translation>
  </message>
  <message>
   <source>What there is to choose from</source>
   <translation>Entre qué se puede elegir</translation>
  </message>
  <message>
   <source>One a line, two to six of them.</source>
   <translation>Una por línea, de dos a seis.</translation>
  </message>
  <message>
   <source>Open until the evening of</source>
   <translation>Abierta hasta la noche del</translation>
  </message>
  <message>
   <source>Ask this</source>
   <translation>Preguntar esto</translation>
  </message>
 </context>
 <context>
  <name>AskPanel</name>
  <message>
   <source>Who to ask today</source>
   <translation>A quién preguntar hoy</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Who to ask today: {survey}</source>
   <translation>A quién preguntar hoy: {survey}</translation>
  </message>
  <message>
   <source>Drawn from {count} who may be asked; whoever was asked or answered is left alone for {rest}.</source>
   <translation>Sorteo entre las personas a las que se puede preguntar ({count}). A quien ya se preguntó, o ya respondió, no se le vuelve a preguntar durante {rest}.</translation>
  </message>
  <message>
   <source>That is enough for today. {count} more may be asked on another day.</source>
   <translation>Por hoy basta. Otro día se puede preguntar todavía a: {count}.</translation>
  </message>
  <message>
   <source>Nobody may be asked this way now: it takes an adult who agreed to it and was not asked for {rest}.</source>
   <translation>Así no se puede preguntar ahora a nadie: hace falta alguien adulto que dijo que sí y a quien no se preguntó en este tiempo: {rest}.</translation>
  </message>
  <message>
   <source>Asked: {name}</source>
   <translation>Se preguntó a {name}</translation>
  </message>
  <message>
   <source>Not asked after all.</source>
   <translation>Al final no se preguntó.</translation>
  </message>
 </context>
 <context>
  <name>AskedRow</name>
  <message>
   <source>Asked today, and answered</source>
   <translation>Se preguntó hoy, y respondió</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Se preguntó hoy</translation>
  </message>
  <message>
   <source>Type their answers</source>
   <translation>Teclear sus respuestas</translation>
  </message>
  <message>
   <source>Show them the questions</source>
   <translation>Mostrar las preguntas</translation>
  </message>
  <message>
   <source>Print their sheet …</source>
   <translation>Imprimir su hoja …</translation>
  </message>
  <message>
   <source>Not asked after all</source>
   <translation>Al final no se preguntó</translation>
  </message>
 </context>
 <context>
  <name>AwayPanel</name>
  <message>
   <source>Until when are they away?</source>
   <translation>¿Hasta cuándo estará fuera?</translation>
  </message>
  <message>
   <source>{days} more</source>
   <translation>{days} más</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Último día fuera</translation>
  </message>
  <message>
   <source>Until this day</source>
   <translation>Hasta este día</translation>
  </message>
 </context>
 <context>
  <name>AwaySection</name>
  <message>
   <source>Add a time away</source>
   <translation>Apuntar una ausencia</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <source>Nothing known. Ask, it saves a needless worry.</source>
   <translation>No se sabe nada. Pregunte: ahorra una preocupación innecesaria.</translation>
  </message>
  <message>
   <source>Another time away</source>
   <translation>Otra ausencia</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Primer día fuera</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Último día fuera</translation>
  </message>
  <message>
   <source>from</source>
   <translation>del</translation>
  </message>
  <message>
   <source>to</source>
   <translation>al</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>BackupsSection</name>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Automatic backups</source>
   <translation>Copias automáticas</translation>
  </message>
  <message>
   <source>A copy in a second place</source>
   <translation>Una copia en otro lugar</translation>
  </message>
  <message>
   <source>Trying them</source>
   <translation>Probarlas</translation>
  </message>
  <message>
   <source>save now automatic newest date</source>
   <translation>guardar ahora automática última fecha</translation>
  </message>
  <message>
   <source>stick USB disk copy export second place</source>
   <translation>lápiz USB disco copia exportar otro lugar</translation>
  </message>
  <message>
   <source>restore rehearsal check damaged integrity</source>
   <translation>restaurar ensayo comprobar dañado</translation>
  </message>
  <message>
   <source>Made by itself after changes, at most every half hour, and whenever you lock or close. They lie in the shop's folder, so they do not help when the disk breaks.</source>
   <translation>Se hacen solas después de los cambios, como mucho cada media hora, y siempre que bloquea o cierra. Están en la carpeta del negocio, así que no ayudan si se rompe el disco.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer una copia ahora</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Mostrar los archivos</translation>
  </message>
  <message>
   <source>One file that holds everything, locked with your passphrase. Keep it away from this computer, on a stick for example. It holds everybody for as long as it exists, also those who ask to be forgotten later.</source>
   <translation>Un archivo con todo, cerrado con su frase de contraseña. Guárdelo lejos de este ordenador, por ejemplo en un lápiz USB. Contiene a todas las personas mientras exista, también a las que más tarde pidan ser olvidadas.</translation>
  </message>
  <message>
   <source>Save a copy to a stick …</source>
   <translation>Guardar una copia en un lápiz USB …</translation>
  </message>
  <message>
   <source>Try a restore now</source>
   <translation>Ensayar una restauración</translation>
  </message>
  <message>
   <source>Check the shop now</source>
   <translation>Comprobar el negocio ahora</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>No se pudo hacer la última copia. {why}</translation>
  </message>
  <message>
   <source>Trying …</source>
   <translation>Ensayando …</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Está borrada</translation>
  </message>
  <message>
   <source>Take {file} off this list</source>
   <translation>Quitar {file} de esta lista</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Haciendo la copia …</translation>
  </message>
  <message>
   <source>Backed up, opened again and checked.</source>
   <translation>Copia hecha, abierta de nuevo y comprobada.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup; it holds everything.</source>
   <translation>Nada ha cambiado desde la última copia; lo contiene todo.</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Guardar una copia</translation>
  </message>
  <message>
   <source>Backups (*.lrbackup)</source>
   <translation>Copias (*.lrbackup)</translation>
  </message>
  <message>
   <source>Saving the copy and checking it …</source>
   <translation>Guardando la copia y comprobándola …</translation>
  </message>
  <message>
   <source>Saved as {file}, opened again and checked. Take the stick out and keep it somewhere else.</source>
   <translation>Guardada como {file}, abierta de nuevo y comprobada. Saque el lápiz USB y guárdelo en otro lugar.</translation>
  </message>
  <message>
   <source>The copy could not be saved because of a mistake of ours.</source>
   <translation>No se pudo guardar la copia por un fallo nuestro.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
 </context>
 <context>
  <name>BenchmarkForm</name>
  <message>
   <source>A figure that you read somewhere stands beside yours, with its source. Nothing is looked up.</source>
   <translation>Una cifra que leyó en algún sitio aparece junto a la suya, con su fuente. No se busca nada.</translation>
  </message>
  <message>
   <source>The figure</source>
   <translation>La cifra</translation>
  </message>
  <message>
   <source>Where you read it</source>
   <translation>Dónde la leyó</translation>
  </message>
  <message>
   <source>Of which year</source>
   <translation>De qué año</translation>
  </message>
  <message>
   <source>Keep the figure</source>
   <translation>Guardar la cifra</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Eso no es un número. Escriba uno, por ejemplo 60.</translation>
  </message>
  <message>
   <source>Say where you read it: without a source a figure says little.</source>
   <translation>Diga dónde la leyó: sin fuente, una cifra dice poco.</translation>
  </message>
  <message>
   <source>Type a year, such as 2025.</source>
   <translation>Escriba un año, por ejemplo 2025.</translation>
  </message>
 </context>
 <context>
  <name>BesideView</name>
  <message>
   <source>Everything else of both records is kept: visits, notes, customer numbers, what they said.</source>
   <translation>Todo lo demás de ambas fichas se conserva: visitas, notas, números de cliente, lo que dijeron.</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Lo que queda</translation>
  </message>
  <message>
   <source>A yes that only one record knows, or that is newer than a no, is yours to take: it was written down, and you are sure that it is the same person. One that you do not take is kept for 30 days, unused, until you asked them again.</source>
   <translation>Un sí que solo conoce una ficha, o que es más nuevo que un no, puede tomarlo usted: quedó apuntado, y sabe que es la misma persona. El que no tome se guarda 30 días sin usarse, hasta que haya vuelto a preguntar.</translation>
  </message>
  <message>
   <source>Take every yes</source>
   <translation>Tomar todos los síes</translation>
  </message>
  <message>
   <source>What they agreed to</source>
   <translation>Lo que aceptaron</translation>
  </message>
 </context>
 <context>
  <name>BirthdayLine</name>
  <message>
   <source>Greeted</source>
   <translation>Ya le felicité</translation>
  </message>
 </context>
 <context>
  <name>BookingsSection</name>
  <message>
   <source>Next appointment</source>
   <translation>Próxima cita</translation>
  </message>
  <message>
   <source>Subscription until</source>
   <translation>Abono hasta</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>No appointment is known. Whoever has one is not missed before that day.</source>
   <translation>No se conoce ninguna cita. A quien tiene una no se le echa en falta antes de ese día.</translation>
  </message>
  <message>
   <source>They are kept only for people who agreed to be asked after.</source>
   <translation>Solo se guardan de quienes aceptaron que preguntemos por ellos.</translation>
  </message>
  <message>
   <source>Day of the appointment</source>
   <translation>Día de la cita</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Sin hora</translation>
  </message>
  <message>
   <source>At what time</source>
   <translation>A qué hora</translation>
  </message>
  <message>
   <source>Last day of the subscription</source>
   <translation>Último día del abono</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>BusyState</name>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
 </context>
 <context>
  <name>CapacitySlider</name>
  <message>
   <source>How many hellos you can manage</source>
   <translation>Cuántos saludos puede atender</translation>
  </message>
 </context>
 <context>
  <name>CareCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Volver al perfil</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Acuerdos</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <source>Care card: {name}</source>
   <translation>Acuerdos: {name}</translation>
  </message>
  <message>
   <source>Read it together. Everything is voluntary, and any yes can be taken back without a reason.</source>
   <translation>Léanlos juntos. Todo es voluntario, y cualquier sí puede retirarse sin dar motivos.</translation>
  </message>
 </context>
 <context>
  <name>CareCardModel</name>
  <message>
   <source>{name} agreed: {purpose}</source>
   <translation>{name} dijo que sí: {purpose}</translation>
  </message>
  <message>
   <source>{name} said no: {purpose}</source>
   <translation>{name} dijo que no: {purpose}</translation>
  </message>
  <message>
   <source>{name} withdrew: {purpose}</source>
   <translation>{name} retiró su sí: {purpose}</translation>
  </message>
  <message>
   <source>{name}: age written down</source>
   <translation>{name}: apuntado si es mayor de edad</translation>
  </message>
  <message>
   <source>{name} agreed to this being shown</source>
   <translation>{name} aceptó que se muestre</translation>
  </message>
  <message>
   <source>{name}: it is shown from now on</source>
   <translation>{name}: se muestra desde ahora</translation>
  </message>
  <message>
   <source>{name} took the yes to this back</source>
   <translation>{name} retiró su sí a esto</translation>
  </message>
  <message>
   <source>{name}: it is taken down</source>
   <translation>{name}: ya está quitado</translation>
  </message>
  <message>
   <source>{name}: the wish is written down</source>
   <translation>{name}: el deseo está apuntado</translation>
  </message>
  <message>
   <source>{name}: written down. Now tell the person whom they named.</source>
   <translation>{name}: apuntado. Avise ahora a la persona nombrada.</translation>
  </message>
  <message>
   <source>{name}: they were told</source>
   <translation>{name}: la persona nombrada está avisada</translation>
  </message>
  <message>
   <source>{name}: they said no</source>
   <translation>{name}: la persona nombrada dijo que no</translation>
  </message>
  <message>
   <source>{name}: forgotten</source>
   <translation>{name}: olvidado</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name}: los datos están guardados</translation>
  </message>
 </context>
 <context>
  <name>CarePapers</name>
  <message>
   <source>Care card</source>
   <translation>Acuerdos</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Hoja informativa</translation>
  </message>
  <message>
   <source>Why we asked</source>
   <translation>Por qué preguntamos</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
 </context>
 <context>
  <name>ChangeForm</name>
  <message>
   <source>Which change</source>
   <translation>Qué cambio</translation>
  </message>
  <message>
   <source>A new one, made today</source>
   <translation>Uno nuevo, desde hoy</translation>
  </message>
  <message>
   <source>What is different now?</source>
   <translation>¿Qué es distinto ahora?</translation>
  </message>
  <message>
   <source>This fixed it</source>
   <translation>Esto lo arregló</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>It was made …</source>
   <translation>Ya está hecho …</translation>
  </message>
  <message>
   <source>We won't do it</source>
   <translation>No lo haremos</translation>
  </message>
  <message>
   <source>before and after</source>
   <translation>antes y después</translation>
  </message>
 </context>
 <context>
  <name>ChangesPart</name>
  <message>
   <source>What you changed</source>
   <translation>Lo que usted cambió</translation>
  </message>
  <message>
   <source>The change that is chosen</source>
   <translation>El cambio elegido</translation>
  </message>
  <message>
   <source>The list of changes</source>
   <translation>La lista de cambios</translation>
  </message>
  <message>
   <source>Plan a change …</source>
   <translation>Planear un cambio …</translation>
  </message>
  <message>
   <source>Nothing is planned yet</source>
   <translation>Aún no hay nada previsto</translation>
  </message>
  <message>
   <source>Open a theme and say what you change; here you see what it brought.</source>
   <translation>Abra un tema y diga qué cambia; aquí verá qué trajo.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Anotado.</translation>
  </message>
  <message>
   <source>Made. Whoever said something about it is to be told.</source>
   <translation>Hecho. Hay que contárselo a quien dijo algo sobre ello.</translation>
  </message>
  <message>
   <source>Not to be made after all.</source>
   <translation>Al final no se hará.</translation>
  </message>
  <message>
   <source>Note what you changed</source>
   <translation>Anote lo que cambió</translation>
  </message>
  <message>
   <source>A new espresso machine, longer hours, a quiet corner: with a note you see later what the numbers did. Please no names of people here.</source>
   <translation>Una máquina de café nueva, un horario más largo, un rincón tranquilo: con una nota verá después qué hicieron los números. Por favor, aquí sin nombres de personas.</translation>
  </message>
  <message>
   <source>Note a change …</source>
   <translation>Anotar un cambio …</translation>
  </message>
  <message>
   <source>Nothing is noted yet.</source>
   <translation>Aún no hay nada anotado.</translation>
  </message>
  <message>
   <source>The note is on the time line</source>
   <translation>La nota está en la línea de tiempo</translation>
  </message>
 </context>
 <context>
  <name>ChartPanel</name>
  <message>
   <source>The thin line shows how far chance could move it.</source>
   <translation>La línea fina muestra hasta dónde podría moverlo el azar.</translation>
  </message>
  <message>
   <source>{chart}, as a table</source>
   <translation>{chart}, como tabla</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Away until …</source>
   <translation>Fuera hasta …</translation>
  </message>
  <message>
   <source>This is wrong</source>
   <translation>Esto no es así</translation>
  </message>
  <message>
   <source>{action} (key {key})</source>
   <translation>{action} (tecla {key})</translation>
  </message>
  <message>
   <source>tried once, no answer</source>
   <translation>un intento, sin respuesta</translation>
  </message>
  <message>
   <source>tried {count} times, no answer</source>
   <translation>{count} intentos, sin respuesta</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
 </context>
 <context>
  <name>CheckInsSection</name>
  <message>
   <source>Hellos</source>
   <translation>Saludos</translation>
  </message>
  <message>
   <source>Left out of the list for good, as you said.</source>
   <translation>Fuera de la lista para siempre, como usted dijo.</translation>
  </message>
  <message>
   <source>Suggest again</source>
   <translation>Volver a sugerir</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>No sugerir nunca</translation>
  </message>
  <message>
   <source>Never needed one so far.</source>
   <translation>Hasta ahora no hizo falta ninguno.</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Intentado, nadie respondió: {way}</translation>
  </message>
  <message>
   <source>Tried, and nobody answered? Write down how:</source>
   <translation>¿Lo intentó y nadie respondió? Apunte cómo:</translation>
  </message>
  <message>
   <source>I called them: write it down</source>
   <translation>He llamado: apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>ChooseForm</name>
  <message>
   <source>Who chooses</source>
   <translation>Quién elige</translation>
  </message>
  <message>
   <source>What they choose</source>
   <translation>Qué elige</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Contar a esta persona</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Say what they choose, then press the button.</source>
   <translation>Diga qué elige y pulse después el botón.</translation>
  </message>
 </context>
 <context>
  <name>CodeOnPaper</name>
  <message>
   <source>Print this code or write it down, and keep the paper away from the shop, or with somebody you trust. It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer.</source>
   <translation>Imprima este código o cópielo a mano, y guarde el papel fuera del negocio o con alguien de confianza. Abre el negocio si olvida la frase de contraseña. Solo se muestra ahora y no se guarda en ningún sitio de este ordenador.</translation>
  </message>
  <message>
   <source>Now type two of the groups from your paper</source>
   <translation>Escriba ahora dos de los grupos de su papel</translation>
  </message>
  <message>
   <source>That is not what the code says. Please look at it again.</source>
   <translation>Eso no es lo que dice el código. Mírelo otra vez, por favor.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Group {number}</source>
   <translation>Grupo {number}</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimir …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Handed to the printer. Take the page out at once.</source>
   <translation>Enviado a la impresora. Recoja la hoja enseguida.</translation>
  </message>
  <message>
   <source>Save the recovery sheet, best on a stick</source>
   <translation>Guardar la hoja de recuperación, mejor en un lápiz USB</translation>
  </message>
  <message>
   <source>Saved as “{file}”. Print it, and do not leave the file on this computer.</source>
   <translation>Guardado como «{file}». Imprímalo y no deje el archivo en este ordenador.</translation>
  </message>
  <message numerus="yes">
   <source>Copied for %n second(s).</source>
   <translation>
    <numerusform>Copiado durante %n segundo.</numerusform>
    <numerusform>Copiado durante %n segundos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CohortTable</name>
  <message>
   <source>New customers, month by month</source>
   <translation>Clientes nuevos, mes a mes</translation>
  </message>
  <message>
   <source>Each line is the people whose first visit was in that month; each column says how many of them came so many months later. An empty cell is too few to say. The last {months} months are shown.</source>
   <translation>Cada línea son las personas cuya primera visita fue en ese mes; cada columna dice cuántas de ellas vinieron tantos meses después. Una celda vacía significa demasiado pocas. Se muestran los últimos {months} meses.</translation>
  </message>
  <message>
   <source>First visit in</source>
   <translation>Primera visita en</translation>
  </message>
 </context>
 <context>
  <name>ColumnChooser</name>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Make {name} wider</source>
   <translation>Ensanchar {name}</translation>
  </message>
  <message>
   <source>The column {name} is wider</source>
   <translation>La columna {name} es más ancha</translation>
  </message>
  <message>
   <source>Make {name} narrower</source>
   <translation>Estrechar {name}</translation>
  </message>
  <message>
   <source>The column {name} is narrower</source>
   <translation>La columna {name} es más estrecha</translation>
  </message>
  <message>
   <source>As wide as at first</source>
   <translation>Con el ancho del principio</translation>
  </message>
  <message>
   <source>The column {name} is shown</source>
   <translation>La columna {name} se muestra</translation>
  </message>
  <message>
   <source>The column {name} is hidden</source>
   <translation>La columna {name} está oculta</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Find or do something</source>
   <translation>Buscar o hacer algo</translation>
  </message>
  <message>
   <source>Find a customer, a screen or an action</source>
   <translation>Buscar un cliente, una pantalla o una acción</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Lo que coincide</translation>
  </message>
  <message>
   <source>{found}. First: {entry}</source>
   <translation>{found}. Primero: {entry}</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Write something down</source>
   <translation>Anotar algo</translation>
  </message>
  <message>
   <source>What did somebody say?</source>
   <translation>¿Qué dijo alguien?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>No se sabe</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elija …</translation>
  </message>
  <message>
   <source>How they sounded</source>
   <translation>Cómo sonaba</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Cómo llegó</translation>
  </message>
  <message>
   <source>Who said it (may stay empty)</source>
   <translation>Quién lo dijo (puede quedar vacío)</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>De qué trata</translation>
  </message>
  <message>
   <source>Write it down without the name</source>
   <translation>Anotarlo sin el nombre</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Añadir una imagen o página …</translation>
  </message>
  <message>
   <source>Used before: {topics}</source>
   <translation>Usados antes: {topics}</translation>
  </message>
  <message>
   <source>Added: {file}</source>
   <translation>Añadido: {file}</translation>
  </message>
  <message>
   <source>Write down what was said first.</source>
   <translation>Anote primero lo que se dijo.</translation>
  </message>
  <message>
   <source>Is it a compliment, a complaint, an idea? Choose it, then press Enter.</source>
   <translation>¿Es un elogio, una queja, una idea? Elíjalo y pulse Intro.</translation>
  </message>
  <message>
   <source>Leave out {file}</source>
   <translation>Quitar {file}</translation>
  </message>
 </context>
 <context>
  <name>ConsentSection</name>
  <message>
   <source>Ask or take back</source>
   <translation>Preguntar o retirar</translation>
  </message>
  <message>
   <source>Ask or take back: open the care card</source>
   <translation>Preguntar o retirar: abrir los acuerdos</translation>
  </message>
  <message>
   <source>Agreed to</source>
   <translation>Aceptó</translation>
  </message>
  <message>
   <source>Nothing asked yet. Open the care card and read it together.</source>
   <translation>Aún no se ha preguntado nada. Abra los acuerdos y léanlos juntos.</translation>
  </message>
  <message>
   <source>{purpose}: {state}</source>
   <translation>{purpose}: {state}</translation>
  </message>
 </context>
 <context>
  <name>ConsentWords</name>
  <message>
   <source>The words for</source>
   <translation>El texto para</translation>
  </message>
  <message>
   <source>Language of the words</source>
   <translation>Idioma del texto</translation>
  </message>
  <message>
   <source>Mine are still right</source>
   <translation>Las mías siguen valiendo</translation>
  </message>
  <message>
   <source>Put them in your own words …</source>
   <translation>Decirlo con sus propias palabras …</translation>
  </message>
  <message>
   <source>Back to the program's words</source>
   <translation>Volver a las palabras del programa</translation>
  </message>
  <message>
   <source>What customers are shown</source>
   <translation>Lo que se muestra a los clientes</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Borrador: que lo revise un jurista</translation>
  </message>
  <message>
   <source>Save these words first, or leave it as it is.</source>
   <translation>Guarde primero estas palabras o déjelo como está.</translation>
  </message>
  <message>
   <source>These are your own words.</source>
   <translation>Estas son sus propias palabras.</translation>
  </message>
  <message>
   <source>These are the program's words.</source>
   <translation>Estas son las palabras del programa.</translation>
  </message>
  <message>
   <source>The program's words have changed since you wrote yours. Compare them.</source>
   <translation>Las palabras del programa han cambiado desde que escribió las suyas. Compárelas.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>The program's words have changed here too: {places}.</source>
   <translation>También aquí han cambiado las palabras del programa: {places}.</translation>
  </message>
  <message>
   <source>Change your words …</source>
   <translation>Cambiar sus palabras …</translation>
  </message>
  <message>
   <source>What customers will be shown</source>
   <translation>Lo que se mostrará a los clientes</translation>
  </message>
 </context>
 <context>
  <name>ConsentWordsModel</name>
  <message>
   <source>Your words stay as they are.</source>
   <translation>Sus palabras se quedan como están.</translation>
  </message>
  <message numerus="yes">
   <source>Kept. %n person(s) have to be asked again.</source>
   <translation>
    <numerusform>Guardado. Hay que volver a preguntar a %n persona.</numerusform>
    <numerusform>Guardado. Hay que volver a preguntar a %n personas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customers are shown your words from now on.</source>
   <translation>A los clientes se les muestran desde ahora sus palabras.</translation>
  </message>
  <message>
   <source>Customers are shown the program's words again.</source>
   <translation>A los clientes se les muestran otra vez las palabras del programa.</translation>
  </message>
 </context>
 <context>
  <name>ContactBlock</name>
  <message>
   <source>Print their notice</source>
   <translation>Imprimir su hoja informativa</translation>
  </message>
  <message>
   <source>Notice as PDF …</source>
   <translation>Hoja informativa en PDF …</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>Ya está avisada</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>Dijo que no</translation>
  </message>
  <message>
   <source>Forget them …</source>
   <translation>Olvidar a esta persona …</translation>
  </message>
  <message>
   <source>Really forget them</source>
   <translation>Olvidar de verdad</translation>
  </message>
 </context>
 <context>
  <name>ContactsSection</name>
  <message>
   <source>Whom we may call</source>
   <translation>A quién podemos llamar</translation>
  </message>
  <message>
   <source>Name somebody</source>
   <translation>Nombrar a alguien</translation>
  </message>
  <message>
   <source>Nobody is called. That needs your clear yes to calling somebody whom you named.</source>
   <translation>No se llama a nadie. Para eso hace falta su sí expreso a llamar a alguien que usted nombró.</translation>
  </message>
  <message>
   <source>Nobody named yet, so nobody is called.</source>
   <translation>Aún no ha nombrado a nadie, así que no se llama a nadie.</translation>
  </message>
  <message>
   <source>Somebody to call</source>
   <translation>Alguien a quien llamar</translation>
  </message>
  <message>
   <source>Their name</source>
   <translation>Nombre de esa persona</translation>
  </message>
  <message>
   <source>Their telephone</source>
   <translation>Teléfono de esa persona</translation>
  </message>
  <message>
   <source>Who they are to you (son, neighbour …)</source>
   <translation>Qué es para usted (hijo, vecina …)</translation>
  </message>
  <message>
   <source>After how many days without you</source>
   <translation>Después de cuántos días sin usted</translation>
  </message>
  <message>
   <source>And after how many tries that reached nobody</source>
   <translation>Y después de cuántos intentos sin respuesta</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Escriba al menos un nombre de pila.</translation>
  </message>
 </context>
 <context>
  <name>CostForm</name>
  <message>
   <source>What was it?</source>
   <translation>¿Qué fue?</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Cuánto</translation>
  </message>
  <message>
   <source>On which day</source>
   <translation>Qué día</translation>
  </message>
  <message>
   <source>Note the cost</source>
   <translation>Anotar el coste</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Eso no es un número. Escriba uno, por ejemplo 15.</translation>
  </message>
  <message>
   <source>In minutes</source>
   <translation>En minutos</translation>
  </message>
 </context>
 <context>
  <name>CostsPanel</name>
  <message>
   <source>What relationships cost</source>
   <translation>Lo que cuestan las relaciones</translation>
  </message>
  <message>
   <source>Without costs nobody can say what relationships bring. Note minutes, a coffee on the house, a reward; not for whom.</source>
   <translation>Sin costes nadie puede decir qué aportan las relaciones. Anote minutos, un café de la casa, una recompensa; no para quién.</translation>
  </message>
  <message>
   <source>Note a cost …</source>
   <translation>Anotar un coste …</translation>
  </message>
  <message>
   <source>What an hour costs …</source>
   <translation>Lo que cuesta una hora …</translation>
  </message>
  <message>
   <source>An hour costs {amount}.</source>
   <translation>Una hora cuesta {amount}.</translation>
  </message>
  <message>
   <source>You have not said yet what an hour costs, so minutes are not counted.</source>
   <translation>Aún no ha indicado lo que cuesta una hora, así que los minutos no se cuentan.</translation>
  </message>
  <message>
   <source>Remove this cost</source>
   <translation>Quitar este coste</translation>
  </message>
  <message>
   <source>The cost is noted</source>
   <translation>El coste está anotado</translation>
  </message>
  <message>
   <source>The cost is gone</source>
   <translation>El coste ya no está</translation>
  </message>
  <message>
   <source>That is what an hour costs now</source>
   <translation>Eso cuesta una hora ahora</translation>
  </message>
 </context>
 <context>
  <name>CountingPlace</name>
  <message>
   <source>Counting month by month …</source>
   <translation>Contando mes a mes …</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Something went wrong</source>
   <translation>Algo ha salido mal</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>This is our mistake, not yours</source>
   <translation>El fallo es nuestro, no suyo</translation>
  </message>
  <message>
   <source>What you were doing just now was not kept. Everything before it is safe. The report below names places in our program and nothing of your shop; nothing is sent anywhere.</source>
   <translation>Lo que estaba haciendo ahora no se ha guardado. Todo lo anterior está a salvo. El informe de abajo nombra partes de nuestro programa y nada de su negocio; no se envía nada a ningún sitio.</translation>
  </message>
 </context>
 <context>
  <name>CustomerCommands</name>
  <message>
   <source>Taken back</source>
   <translation>Deshecho</translation>
  </message>
 </context>
 <context>
  <name>CustomerView</name>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation>Pregunta {number} de {count}</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Sus palabras</translation>
  </message>
  <message>
   <source>The shop asks this in its own words.</source>
   <translation>Esto lo pregunta el negocio con sus propias palabras.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Leave this out</source>
   <translation>Dejarlo en blanco</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>¡Gracias!</translation>
  </message>
  <message>
   <source>Please hand this back to whoever works here.</source>
   <translation>Devuélvalo, por favor, a quien trabaja aquí.</translation>
  </message>
  <message>
   <source>Back to the shop ({keys})</source>
   <translation>Volver al negocio ({keys})</translation>
  </message>
 </context>
 <context>
  <name>CustomersPage</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Última visita</translation>
  </message>
  <message>
   <source>Usual rhythm</source>
   <translation>Ritmo habitual</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Situación</translation>
  </message>
  <message>
   <source>None known</source>
   <translation>Ninguna conocida</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Añadir un cliente</translation>
  </message>
  <message>
   <source>Choose somebody</source>
   <translation>Elija a alguien</translation>
  </message>
  <message>
   <source>Their visits, what they agreed to and your hellos show here.</source>
   <translation>Aquí aparecen sus visitas, lo que aceptó y sus saludos.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Leyendo …</translation>
  </message>
  <message>
   <source>{shown} of {people}</source>
   <translation>{shown} de {people}</translation>
  </message>
  <message>
   <source>search</source>
   <translation>buscar</translation>
  </message>
  <message>
   <source>add a customer</source>
   <translation>añadir un cliente</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>open the profile</source>
   <translation>abrir el perfil</translation>
  </message>
  <message>
   <source>open the care card</source>
   <translation>abrir los acuerdos</translation>
  </message>
  <message>
   <source>print the care card</source>
   <translation>imprimir los acuerdos</translation>
  </message>
  <message>
   <source>Letters in the table</source>
   <translation>Letras en la tabla</translation>
  </message>
  <message>
   <source>Menu key in the table</source>
   <translation>Tecla de menú en la tabla</translation>
  </message>
  <message>
   <source>choose the columns</source>
   <translation>elegir las columnas</translation>
  </message>
  <message>
   <source>Search the customers</source>
   <translation>Buscar entre los clientes</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Elegir las columnas</translation>
  </message>
  <message>
   <source>Show the group {name}</source>
   <translation>Mostrar el grupo {name}</translation>
  </message>
  <message>
   <source>Record a visit: {name}</source>
   <translation>Registrar una visita: {name}</translation>
  </message>
  <message>
   <source>Open the care card: {name}</source>
   <translation>Abrir los acuerdos: {name}</translation>
  </message>
  <message>
   <source>Put together with another record: {name}</source>
   <translation>Juntar con otra ficha: {name}</translation>
  </message>
 </context>
 <context>
  <name>CustomersStep</name>
  <message>
   <source>Choose the file that your till can write of its receipts (often called “export”), or a list of what people agreed to. Of people who have not agreed only the number of visits a day is kept: when they have, bring in the same file again. Nothing is counted twice.</source>
   <translation>Elija el archivo que su caja puede escribir con sus tiques (suele llamarse «exportación»), o una lista de lo que cada persona ha aceptado. De quienes no han aceptado solo se guarda el número de visitas al día: cuando acepten, incorpore otra vez el mismo archivo. Nada se cuenta dos veces.</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Elegir un archivo …</translation>
  </message>
  <message>
   <source>Look around in the demo shop first</source>
   <translation>Mirar antes el negocio de demostración</translation>
  </message>
  <message>
   <source>Please choose a file, or skip this step.</source>
   <translation>Elija un archivo o sáltese este paso.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Elegir otro archivo …</translation>
  </message>
  <message>
   <source>Stopped. Nothing of the file was kept.</source>
   <translation>Detenido. No se ha guardado nada del archivo.</translation>
  </message>
 </context>
 <context>
  <name>CustomersViewModel</name>
  <message>
   <source>The group {name} is saved</source>
   <translation>El grupo {name} está guardado</translation>
  </message>
  <message>
   <source>The group is called {name} now</source>
   <translation>El grupo se llama ahora {name}</translation>
  </message>
  <message>
   <source>The group {name} is gone; nobody in it was touched</source>
   <translation>El grupo {name} ya no está; a nadie de él se le cambió nada</translation>
  </message>
 </context>
 <context>
  <name>DailyReminder</name>
  <message>
   <source>It is time for today's look.</source>
   <translation>Es hora de echar el vistazo de hoy.</translation>
  </message>
 </context>
 <context>
  <name>DailySection</name>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Start with this computer</source>
   <translation>Iniciar con este ordenador</translation>
  </message>
  <message>
   <source>The program then waits, minimised and locked, from the moment you sign in.</source>
   <translation>El programa espera entonces, minimizado y bloqueado, desde que inicia sesión.</translation>
  </message>
  <message>
   <source>Remind me of today's look</source>
   <translation>Recordarme el vistazo de hoy</translation>
  </message>
  <message>
   <source>Once a day, while the program is locked or minimised: a note at the edge of the screen that says nothing but that it is time. Not on days on which you are closed, and not when you have looked.</source>
   <translation>Una vez al día, con el programa bloqueado o minimizado: un aviso al borde de la pantalla que solo dice que es la hora. No en los días en que cierra, ni si ya ha mirado.</translation>
  </message>
  <message>
   <source>When to remind me</source>
   <translation>Cuándo recordármelo</translation>
  </message>
  <message>
   <source>autostart boot sign in login automatically open</source>
   <translation>inicio automático arranque sesión abrir</translation>
  </message>
  <message>
   <source>notification reminder time alarm tray quiet</source>
   <translation>aviso recordatorio hora alarma discreto</translation>
  </message>
  <message>
   <source>There is a start entry that this program did not write, or that was changed since. It is left as it is; to use this switch, remove it first: {place}</source>
   <translation>Hay una entrada de inicio que este programa no escribió o que se cambió después. Se deja como está; para usar este interruptor, elimínela antes: {place}</translation>
  </message>
  <message>
   <source>The program starts with this computer from now on.</source>
   <translation>Desde ahora el programa se inicia con este ordenador.</translation>
  </message>
  <message>
   <source>The program does not start with this computer any more.</source>
   <translation>El programa ya no se inicia con este ordenador.</translation>
  </message>
  <message>
   <source>Half an hour after you open ({time})</source>
   <translation>Media hora después de abrir ({time})</translation>
  </message>
  <message>
   <source>When it suits most ({time})</source>
   <translation>Cuando suele venir bien ({time})</translation>
  </message>
  <message>
   <source>You are reminded at {time}.</source>
   <translation>Se le recordará a las {time}.</translation>
  </message>
  <message>
   <source>You are not reminded any more.</source>
   <translation>Ya no se le recordará.</translation>
  </message>
 </context>
 <context>
  <name>DayField</name>
  <message>
   <source>Choose from a calendar</source>
   <translation>Elegir en un calendario</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>What became of it</source>
   <translation>En qué quedó</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>Se cuenta en el mostrador, y cuelga en la pared si lo imprime.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>The demo shop</source>
   <translation>El negocio de demostración</translation>
  </message>
  <message>
   <source>Two years of a shop with people who do not exist. Nothing in it can go wrong.</source>
   <translation>Dos años de un negocio con personas que no existen. Aquí nada puede salir mal.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Filling the shelves … this takes about ten seconds, the first time.</source>
   <translation>Llenando los estantes … la primera vez tarda unos diez segundos.</translation>
  </message>
  <message>
   <source>The demo shop could not be opened because of a mistake of ours.</source>
   <translation>No se pudo abrir el negocio de demostración por un fallo nuestro.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Name and contacts</source>
   <translation>Nombre y contacto</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Once they agreed to be called or texted.</source>
   <translation>Cuando haya aceptado llamadas o mensajes.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Once they agreed to e-mail.</source>
   <translation>Cuando haya aceptado correos.</translation>
  </message>
 </context>
 <context>
  <name>Emergencies</name>
  <message>
   <source>Somebody is in danger …</source>
   <translation>Alguien está en peligro …</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Alguien sin nombre</translation>
  </message>
  <message>
   <source>{name} has to be told of an emergency</source>
   <translation>Hay que contarle a {name} una emergencia</translation>
  </message>
  <message>
   <source>{name} still has to be told</source>
   <translation>Aún hay que contárselo a {name}</translation>
  </message>
  <message>
   <source>On {day}, {first} and {second} looked up how to reach them: “{reason}”</source>
   <translation>El {day}, {first} y {second} buscaron cómo localizar a esta persona: «{reason}»</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>Ya está avisada</translation>
  </message>
  <message>
   <source>Written down that they were told.</source>
   <translation>Apuntado que ya lo sabe.</translation>
  </message>
  <message>
   <source>Nothing is known by which to reach them.</source>
   <translation>No se conoce nada para localizar a esta persona.</translation>
  </message>
 </context>
 <context>
  <name>EmergencyForm</name>
  <message>
   <source>Only where somebody is in danger and cannot be asked. Two people decide, the reason is kept, and the customer is told afterwards. If it is urgent, call the emergency number first.</source>
   <translation>Solo si alguien está en peligro y no se le puede preguntar. Deciden dos personas, el motivo se guarda y después se informa al cliente. Si es urgente, llame primero a emergencias.</translation>
  </message>
  <message>
   <source>What the danger is; the customer reads it later</source>
   <translation>Cuál es el peligro; el cliente lo leerá después</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Name of the second person</source>
   <translation>Nombre de la segunda persona</translation>
  </message>
  <message>
   <source>Show how to reach them</source>
   <translation>Mostrar cómo localizar a esta persona</translation>
  </message>
 </context>
 <context>
  <name>EntryFiles</name>
  <message>
   <source>Pictures and pages</source>
   <translation>Imágenes y páginas</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Añadir una imagen o página …</translation>
  </message>
  <message>
   <source>Take out {number}</source>
   <translation>Quitar {number}</translation>
  </message>
  <message>
   <source>Save page {number} …</source>
   <translation>Guardar la página {number} …</translation>
  </message>
  <message>
   <source>Save picture {number} …</source>
   <translation>Guardar la imagen {number} …</translation>
  </message>
  <message>
   <source>Feedback {number}</source>
   <translation>Opinión {number}</translation>
  </message>
  <message>
   <source>Save a copy of it</source>
   <translation>Guardar una copia</translation>
  </message>
 </context>
 <context>
  <name>EntryPanel</name>
  <message>
   <source>We won't, because …</source>
   <translation>No lo haremos, porque …</translation>
  </message>
  <message>
   <source>Say it honestly: that is what they will be told.</source>
   <translation>Dígalo con franqueza: es lo que se le contará.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La respuesta</translation>
  </message>
  <message>
   <source>That is what they will be told.</source>
   <translation>Es lo que se le contará.</translation>
  </message>
  <message>
   <source>Told …</source>
   <translation>Aviso dado …</translation>
  </message>
  <message>
   <source>Begin with it</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>A change fixed it …</source>
   <translation>Un cambio lo arregló …</translation>
  </message>
  <message>
   <source>The answer …</source>
   <translation>La respuesta …</translation>
  </message>
  <message>
   <source>Who, and by when …</source>
   <translation>Quién y para cuándo …</translation>
  </message>
  <message>
   <source>I got back to them</source>
   <translation>Ya le he respondido</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Devolverlo</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el perfil</translation>
  </message>
  <message>
   <source>Take it out of the log …</source>
   <translation>Quitarlo del registro …</translation>
  </message>
 </context>
 <context>
  <name>ErasureForm</name>
  <message>
   <source>Type the name to confirm</source>
   <translation>Escriba el nombre para confirmar</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Borrar para siempre</translation>
  </message>
  <message>
   <source>There is no way back: everything about {name} goes now.</source>
   <translation>No hay vuelta atrás: todo sobre {name} se borra ahora.</translation>
  </message>
  <message>
   <source>What goes: name and other details, {visits}, what was ordered, notes, check-ins, wishes, people to call, and the key without which no automatic backup can be read about them after {days} days.</source>
   <translation>Lo que se borra: nombre y demás datos, {visits}, lo que se pidió, notas, saludos, deseos, personas a quien llamar y la clave sin la cual, pasados {days} días, ninguna copia automática dice nada de esta persona.</translation>
  </message>
  <message>
   <source>What stays, and names nobody: daily totals of the shop, proofs that agreements were given, the kind and dates of their requests. Copies on sticks hold them until you delete those; Settings lists them under Backups.</source>
   <translation>Lo que queda y no nombra a nadie: totales diarios del negocio, pruebas de que se aceptó, el tipo y las fechas de sus solicitudes. Las copias en lápices USB contienen a esta persona hasta que las borre; Ajustes las enumera en Copias de seguridad.</translation>
  </message>
  <message>
   <source>Exactly as it is written here: {name}</source>
   <translation>Tal como está escrito aquí: {name}</translation>
  </message>
  <message>
   <source>That is not the name; type {name}.</source>
   <translation>Ese no es el nombre; escriba {name}.</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export …</source>
   <translation>Exportar …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Guardado como «{file}»</translation>
  </message>
  <message>
   <source>Copied for half a minute: the picture, and the numbers as cells.</source>
   <translation>Copiado durante medio minuto: la imagen y los números como celdas.</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Imagen (PNG) …</translation>
  </message>
  <message>
   <source>Picture for any size (SVG) …</source>
   <translation>Imagen para cualquier tamaño (SVG) …</translation>
  </message>
  <message>
   <source>Page (PDF) …</source>
   <translation>Página (PDF) …</translation>
  </message>
  <message>
   <source>Numbers for a spreadsheet (CSV) …</source>
   <translation>Números para una hoja de cálculo (CSV) …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimir …</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Dónde guardarlo</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Enviado a la impresora</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <source>At a glance</source>
   <translation>De un vistazo</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>next person</source>
   <translation>siguiente persona</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>done, with what came of it</source>
   <translation>hecho, con el resultado</translation>
  </message>
  <message>
   <source>later</source>
   <translation>más tarde</translation>
  </message>
  <message>
   <source>away until …</source>
   <translation>fuera hasta …</translation>
  </message>
  <message>
   <source>this is wrong</source>
   <translation>esto no es así</translation>
  </message>
  <message>
   <source>why?</source>
   <translation>¿por qué?</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>deshacer</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Feedback</source>
   <translation>Opiniones</translation>
  </message>
  <message>
   <source>What people say, what you make of it, and that they hear back from you.</source>
   <translation>Lo que le dicen, lo que hace con ello y que reciban respuesta.</translation>
  </message>
  <message>
   <source>Feedback: {part}</source>
   <translation>Opiniones: {part}</translation>
  </message>
  <message>
   <source>write down what somebody said</source>
   <translation>anotar lo que alguien dijo</translation>
  </message>
 </context>
 <context>
  <name>FileStep</name>
  <message>
   <source>Another file</source>
   <translation>Otro archivo</translation>
  </message>
  <message>
   <source>Backups that are on this computer</source>
   <translation>Copias que hay en este ordenador</translation>
  </message>
  <message>
   <source>It ends in .lrbackup. The file on your stick will do, and so will one from a shop's folder.</source>
   <translation>Termina en .lrbackup. Sirve el archivo de su lápiz USB, y también uno de la carpeta de un negocio.</translation>
  </message>
  <message>
   <source>Backup file</source>
   <translation>Archivo de copia</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Frase de contraseña o código de recuperación</translation>
  </message>
  <message>
   <source>What opened the shop when the backup was made.</source>
   <translation>Lo que abría el negocio cuando se hizo la copia.</translation>
  </message>
  <message>
   <source>Please choose a backup file.</source>
   <translation>Elija un archivo de copia.</translation>
  </message>
  <message>
   <source>Please type the passphrase or recovery code.</source>
   <translation>Escriba la frase de contraseña o el código de recuperación.</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Elegir una copia</translation>
  </message>
  <message>
   <source>Backups (*{ending});;All files (*)</source>
   <translation>Copias (*{ending});;Todos los archivos (*)</translation>
  </message>
 </context>
 <context>
  <name>FilterChips</name>
  <message>
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Mostrar a todos</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>{people} en la lista</translation>
  </message>
 </context>
 <context>
  <name>GivePanel</name>
  <message>
   <source>This one needs a clear yes to exactly these words. Read them out, or hand over the paper:</source>
   <translation>Aquí hace falta un sí expreso a estas palabras exactas. Léalas en voz alta o entregue la hoja:</translation>
  </message>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lea estas palabras en voz alta o entregue la hoja:</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Un sí expreso a estas palabras</translation>
  </message>
  <message>
   <source>Read aloud, ticked by you</source>
   <translation>Leído en voz alta, marcado por usted</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Firmado en papel</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Pulsado por usted en esta pantalla</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Por teléfono, a estas palabras</translation>
  </message>
  <message>
   <source>A yes in passing</source>
   <translation>Un sí de pasada</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>¿Cómo se dijo que sí?</translation>
  </message>
  <message>
   <source>Somebody stood by or helped …</source>
   <translation>Alguien estuvo presente o ayudó …</translation>
  </message>
  <message>
   <source>Who stood by (if anybody)</source>
   <translation>Quién estuvo presente (si hubo alguien)</translation>
  </message>
  <message>
   <source>Who helped you decide (if anybody)</source>
   <translation>Quién le ayudó a decidir (si hubo alguien)</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Sí, apuntarlo</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>No, gracias</translation>
  </message>
 </context>
 <context>
  <name>GoneForm</name>
  <message>
   <source>Was this written down by mistake?</source>
   <translation>¿Se anotó por error?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Quitarlo</translation>
  </message>
 </context>
 <context>
  <name>GroupBar</name>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Save as a group</source>
   <translation>Guardar como grupo</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Rename the group</source>
   <translation>Cambiar el nombre del grupo</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the group</source>
   <translation>Eliminar el grupo</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>{people} en la lista</translation>
  </message>
 </context>
 <context>
  <name>GroupPart</name>
  <message>
   <source>In a chart, the pale band or the thin upright line shows where the truth probably lies.</source>
   <translation>En un gráfico, la banda clara o la línea fina vertical muestra dónde está probablemente la verdad.</translation>
  </message>
 </context>
 <context>
  <name>HandbookDesk</name>
  <message>
   <source>Read the handbook</source>
   <translation>Leer el manual</translation>
  </message>
 </context>
 <context>
  <name>HandbookWindow</name>
  <message>
   <source>Handbook</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Buscar en el manual</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Capítulos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Nothing found. Try another word.</source>
   <translation>No se encontró nada. Pruebe otra palabra.</translation>
  </message>
  <message>
   <source>In 1 chapter. Enter goes to the next place.</source>
   <translation>En 1 capítulo. Intro lleva al siguiente lugar.</translation>
  </message>
  <message numerus="yes">
   <source>In %n chapters. Enter goes to the next place.</source>
   <translation>
    <numerusform>En %n capítulo. Intro lleva al siguiente lugar.</numerusform>
    <numerusform>En %n capítulos. Intro lleva al siguiente lugar.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeatLegend</name>
  <message>
   <source>Colours: no visit, 1, 2, 3 or more visits a day</source>
   <translation>Colores: ninguna visita, 1, 2, 3 o más visitas al día</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>ninguna visita</translation>
  </message>
  <message>
   <source>3 or more</source>
   <translation>3 o más</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>Visits as a calendar</source>
   <translation>Visitas en un calendario</translation>
  </message>
 </context>
 <context>
  <name>HowCounted</name>
  <message>
   <source>How is this counted: {what}</source>
   <translation>Cómo se cuenta: {what}</translation>
  </message>
  <message>
   <source>Hide how this is counted</source>
   <translation>Ocultar cómo se cuenta</translation>
  </message>
  <message>
   <source>How is this counted?</source>
   <translation>¿Cómo se cuenta?</translation>
  </message>
 </context>
 <context>
  <name>ImportStrip</name>
  <message>
   <source>Bringing in {file}</source>
   <translation>Incorporando {file}</translation>
  </message>
 </context>
 <context>
  <name>InvitationList</name>
  <message>
   <source>Whom to invite</source>
   <translation>A quién invitar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Save for a spreadsheet …</source>
   <translation>Guardar para una hoja de cálculo …</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Invitación hecha</translation>
  </message>
  <message>
   <source>Copied addresses go into “Bcc”, so that nobody sees the others.</source>
   <translation>Las direcciones copiadas van en «CCO», para que nadie vea las demás.</translation>
  </message>
  <message>
   <source>Mark as invited</source>
   <translation>Marcar la invitación como hecha</translation>
  </message>
  <message>
   <source>Not invited after all</source>
   <translation>Al final no se hizo</translation>
  </message>
  <message>
   <source>Copied for half a minute.</source>
   <translation>Copiado durante medio minuto.</translation>
  </message>
  <message>
   <source>invitation.csv</source>
   <translation>invitacion.csv</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Dónde guardarlo</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
 </context>
 <context>
  <name>InvitationPanel</name>
  <message>
   <source>What came of it</source>
   <translation>En qué quedó</translation>
  </message>
  <message>
   <source>All of them are invited</source>
   <translation>Todas las invitaciones hechas</translation>
  </message>
  <message>
   <source>Show the list again</source>
   <translation>Mostrar la lista otra vez</translation>
  </message>
  <message>
   <source>What it took …</source>
   <translation>Lo que costó …</translation>
  </message>
  <message>
   <source>Remove it: never sent</source>
   <translation>Quitarla: no se envió</translation>
  </message>
  <message>
   <source>All of them are invited.</source>
   <translation>Todas las invitaciones están hechas.</translation>
  </message>
  <message>
   <source>The list is there again.</source>
   <translation>La lista está ahí otra vez.</translation>
  </message>
  <message>
   <source>It was never sent: forgotten.</source>
   <translation>No se envió nunca: olvidada.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Anotado.</translation>
  </message>
  <message>
   <source>Marked as invited.</source>
   <translation>Invitación marcada como hecha.</translation>
  </message>
  <message>
   <source>Not invited after all.</source>
   <translation>Al final no se hizo.</translation>
  </message>
 </context>
 <context>
  <name>InvitationsPart</name>
  <message>
   <source>Invitations</source>
   <translation>Invitaciones</translation>
  </message>
  <message>
   <source>Invite people …</source>
   <translation>Invitar …</translation>
  </message>
  <message>
   <source>The invitation that is chosen</source>
   <translation>La invitación elegida</translation>
  </message>
  <message>
   <source>No invitations yet</source>
   <translation>Todavía no hay invitaciones</translation>
  </message>
  <message>
   <source>A tasting evening, a poll, a survey: invite some, and see whether they came more often for it.</source>
   <translation>Una cata, una votación, una encuesta: invite a algunas personas y vea si vinieron más por ello.</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>A qué</translation>
  </message>
  <message>
   <source>When it was drawn</source>
   <translation>Cuándo se sorteó</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Invite people</source>
   <translation>Invitar</translation>
  </message>
  <message>
   <source>Here you invite people to an event, a poll or a survey: only those who agreed to be invited. A draw leaves some out, so that you can see whether it did any good. Nobody is ever left out of being asked how they are.</source>
   <translation>Aquí invita a un evento, una votación o una encuesta, y solo a quien aceptó que se le invite. El sorteo deja fuera a algunas personas, para que usted vea si sirvió de algo. De preguntar a alguien cómo está nunca queda fuera nadie.</translation>
  </message>
  <message>
   <source>Drawn: the list of whom to invite is below.</source>
   <translation>Sorteado: abajo está la lista de a quién invitar.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Go to the invitation that is chosen</source>
   <translation>Ir a la invitación elegida</translation>
  </message>
 </context>
 <context>
  <name>InviteForm</name>
  <message>
   <source>What you invite to</source>
   <translation>A qué invita</translation>
  </message>
  <message>
   <source>Tasting evening, say. It stands on your time line and names nobody.</source>
   <translation>Por ejemplo: noche de cata. Aparece en su línea de tiempo y no nombra a nadie.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>When it is, or until when one can answer</source>
   <translation>Cuándo es, o hasta cuándo se puede responder</translation>
  </message>
  <message>
   <source>How you invite</source>
   <translation>Cómo invita</translation>
  </message>
  <message>
   <source>Whom you invite</source>
   <translation>A quién invita</translation>
  </message>
  <message>
   <source>How many the draw leaves out</source>
   <translation>Cuántas personas deja fuera el sorteo</translation>
  </message>
  <message>
   <source>Draw who is invited</source>
   <translation>Hacer el sorteo</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>Who wishes it too</source>
   <translation>Quién lo desea también</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Contar a esta persona</translation>
  </message>
 </context>
 <context>
  <name>KeepingPart</name>
  <message>
   <source>See what would go now</source>
   <translation>Ver qué se borraría ahora</translation>
  </message>
  <message>
   <source>Clean up now</source>
   <translation>Limpiar ahora</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Cuánto tiempo se guarda</translation>
  </message>
  <message>
   <source>Shorter than customers were told is always allowed, longer is not. Every night the program takes out what was kept long enough; where the computer was off, as soon as the shop is open again.</source>
   <translation>Menos tiempo del que se dijo a los clientes se permite siempre; más, no. Cada noche el programa borra lo que se guardó lo suficiente; si el ordenador estaba apagado, en cuanto el negocio vuelva a abrirse.</translation>
  </message>
  <message>
   <source>Nothing was cleaned up in this shop yet; the first time is tonight.</source>
   <translation>En este negocio aún no se ha limpiado nada; la primera vez es esta noche.</translation>
  </message>
  <message>
   <source>The last clean-up was {day}; the next is tonight.</source>
   <translation>La última limpieza fue {day}; la próxima es esta noche.</translation>
  </message>
  <message>
   <source>{what}: kept for {time} from now on.</source>
   <translation>{what}: desde ahora se guarda {time}.</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Mirando …</translation>
  </message>
  <message>
   <source>Nothing was kept too long; there is nothing to clean up.</source>
   <translation>Nada se guardó demasiado tiempo; no hay nada que limpiar.</translation>
  </message>
  <message>
   <source>This would go now, for good:</source>
   <translation>Esto se borraría ahora para siempre:</translation>
  </message>
  <message>
   <source>Cleaning up …</source>
   <translation>Limpiando …</translation>
  </message>
  <message>
   <source>This was taken out:</source>
   <translation>Se borró esto:</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Se guarda</translation>
  </message>
 </context>
 <context>
  <name>KeptSection</name>
  <message>
   <source>What we may write down</source>
   <translation>Qué podemos apuntar</translation>
  </message>
  <message>
   <source>Change what is written down</source>
   <translation>Cambiar lo apuntado</translation>
  </message>
  <message>
   <source>Allowed, nothing written down</source>
   <translation>Permitido, nada apuntado</translation>
  </message>
  <message>
   <source>Not agreed to</source>
   <translation>No aceptado</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Dirección postal</translation>
  </message>
  <message>
   <source>Birthday: month</source>
   <translation>Cumpleaños: mes</translation>
  </message>
  <message>
   <source>Birthday: day, never the year</source>
   <translation>Cumpleaños: día, nunca el año</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Never an illness. An empty line between two notes.</source>
   <translation>Nunca una enfermedad. Una línea vacía entre dos notas.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Cumpleaños</translation>
  </message>
 </context>
 <context>
  <name>KeyForm</name>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Su frase de contraseña o código de recuperación</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Escriba la frase de contraseña que abre el negocio ahora.</translation>
  </message>
  <message>
   <source>That is the passphrase of now. Please choose another.</source>
   <translation>Esa es la frase de contraseña actual. Elija otra.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Eso no abre este negocio. Busque una errata e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Eso no funcionó por un fallo nuestro. No se ha cambiado nada.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Podrá intentarlo de nuevo en %n segundo.</numerusform>
    <numerusform>Podrá intentarlo de nuevo en %n segundos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyringSection</name>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Sesión de este ordenador</translation>
  </message>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Su frase de contraseña o código de recuperación</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>Activar</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Dejar desactivada</translation>
  </message>
  <message>
   <source>keyring keychain password login windows account without passphrase</source>
   <translation>llavero contraseña inicio de sesión windows cuenta sin frase</translation>
  </message>
  <message>
   <source>With this, a click opens the shop when the program starts, without the passphrase. Whoever is signed in to this computer can do that, and a stolen computer is as safe as its sign-in. So leave it off where several people use one sign-in, or where this computer starts without asking for a password.</source>
   <translation>Con esto, un clic abre el negocio al iniciar el programa, sin la frase de contraseña. Puede hacerlo quien tenga la sesión iniciada en este ordenador, y un ordenador robado es tan seguro como su sesión. Déjelo desactivado si varias personas comparten una sesión o si este ordenador arranca sin pedir contraseña.</translation>
  </message>
  <message>
   <source>After a lock, also when the shop locked itself, the passphrase is needed. It always opens the shop, so do not forget it. No backup opens with the sign-in, and new keys for everything turn it off.</source>
   <translation>Después de un bloqueo, también si el negocio se bloqueó solo, hace falta la frase de contraseña. Siempre abre el negocio, así que no la olvide. Ninguna copia se abre con la sesión, y unas claves nuevas para todo la desactivan.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activada</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivada</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>Desactivar</translation>
  </message>
  <message>
   <source>Let the sign-in open the shop …</source>
   <translation>Abrir con la sesión …</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Escriba la frase de contraseña que abre el negocio ahora.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Preguntando a este ordenador …</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Eso no abre este negocio. Busque una errata e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Eso no funcionó por un fallo nuestro. No se ha cambiado nada.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Podrá intentarlo de nuevo en %n segundo.</numerusform>
    <numerusform>Podrá intentarlo de nuevo en %n segundos.</numerusform>
   </translation>
  </message>
  <message>
   <source>This computer's sign-in opens the shop from the next start on.</source>
   <translation>Desde el próximo inicio, la sesión de este ordenador abre el negocio.</translation>
  </message>
  <message>
   <source>Only the passphrase and the recovery code open the shop now.</source>
   <translation>Ahora solo la frase de contraseña y el código de recuperación abren el negocio.</translation>
  </message>
 </context>
 <context>
  <name>KeysSection</name>
  <message>
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>password change</source>
   <translation>contraseña cambiar</translation>
  </message>
  <message>
   <source>forgotten lost sheet print paper</source>
   <translation>olvidado perdido hoja imprimir papel</translation>
  </message>
  <message>
   <source>stolen theft seen leaked stranger password</source>
   <translation>robado robo visto filtrado extraño contraseña</translation>
  </message>
  <message>
   <source>Changing the passphrase … this takes about a second, on purpose.</source>
   <translation>Cambiando la frase de contraseña … tarda un segundo, a propósito.</translation>
  </message>
  <message>
   <source>The new passphrase counts from now on. Backups made before still open with the old one.</source>
   <translation>Desde ahora vale la nueva frase de contraseña. Las copias anteriores aún se abren con la antigua.</translation>
  </message>
  <message>
   <source>Change the passphrase …</source>
   <translation>Cambiar la frase de contraseña …</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Cambiar la frase de contraseña</translation>
  </message>
  <message>
   <source>What you type to unlock the shop. The recovery code stays as it is.</source>
   <translation>Lo que escribe para desbloquear el negocio. El código de recuperación sigue igual.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>One moment … this takes about a second, on purpose.</source>
   <translation>Un momento … tarda un segundo, a propósito.</translation>
  </message>
  <message>
   <source>The new recovery code counts from now on. Tear up the old sheet.</source>
   <translation>Desde ahora vale el nuevo código de recuperación. Rompa la hoja antigua.</translation>
  </message>
  <message>
   <source>Make a new recovery code …</source>
   <translation>Crear un nuevo código de recuperación …</translation>
  </message>
  <message>
   <source>Show a new code</source>
   <translation>Mostrar un código nuevo</translation>
  </message>
  <message>
   <source>Let the new code count</source>
   <translation>Dar por válido el nuevo código</translation>
  </message>
  <message>
   <source>It opens the shop if the passphrase is forgotten. Make a new one if the sheet is lost or somebody saw it. Until two groups of the new one are typed back, the old one stays in force.</source>
   <translation>Abre el negocio si se olvida la frase de contraseña. Cree uno nuevo si la hoja se perdió o alguien la vio. Hasta que se escriban dos grupos del nuevo, vale el antiguo.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Making new keys. Please leave the computer on until this is done …</source>
   <translation>Creando claves nuevas. Deje el ordenador encendido hasta que termine …</translation>
  </message>
  <message>
   <source>Everything has new keys now. Make a backup today, and tear up the old sheet.</source>
   <translation>Ahora todo tiene claves nuevas. Haga hoy una copia y rompa la hoja antigua.</translation>
  </message>
  <message>
   <source>I think somebody knows it …</source>
   <translation>Creo que alguien la conoce …</translation>
  </message>
  <message>
   <source>Everything is encrypted anew. Nothing is lost on the way: if the computer stops, the shop opens with the old passphrase or with the new one.</source>
   <translation>Todo se cifra de nuevo. No se pierde nada por el camino: si el ordenador se para, el negocio se abre con la frase antigua o con la nueva.</translation>
  </message>
  <message>
   <source>Backups made before still open with the old passphrase and the old code. Make a new one afterwards, and remove the old ones that somebody could get hold of.</source>
   <translation>Las copias anteriores aún se abren con la frase y el código antiguos. Haga después una nueva y elimine las antiguas que alguien pudiera conseguir.</translation>
  </message>
  <message>
   <source>Where this computer's sign-in opens the shop, that is turned off.</source>
   <translation>Si la sesión de este ordenador abre el negocio, eso se desactiva.</translation>
  </message>
  <message>
   <source>Go on to the new code</source>
   <translation>Seguir al código nuevo</translation>
  </message>
  <message>
   <source>Make everything anew</source>
   <translation>Hacerlo todo nuevo</translation>
  </message>
  <message>
   <source>If somebody may know the passphrase or the code: you choose a new passphrase, get a new recovery code, and what was known before opens the shop no more.</source>
   <translation>Si alguien pudiera conocer la frase o el código: usted elige una frase nueva, recibe un código nuevo, y lo que se sabía antes ya no abre el negocio.</translation>
  </message>
  <message>
   <source>New keys for everything</source>
   <translation>Claves nuevas para todo</translation>
  </message>
  <message>
   <source>A change of keys is still under way. It takes a moment.</source>
   <translation>El cambio de claves sigue en curso. Tarda un momento.</translation>
  </message>
 </context>
 <context>
  <name>LabelledField</name>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
 </context>
 <context>
  <name>LanguageChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Como en este ordenador</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma (Language)</translation>
  </message>
 </context>
 <context>
  <name>LaterPanel</name>
  <message>
   <source>When shall we ask again?</source>
   <translation>¿Cuándo volvemos a preguntar?</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>La semana que viene</translation>
  </message>
 </context>
 <context>
  <name>LeaveForm</name>
  <message>
   <source>Who is to be taken out</source>
   <translation>A quién hay que quitar</translation>
  </message>
  <message>
   <source>For a slip: they count here no longer, and are not told what becomes of it.</source>
   <translation>Para un descuido: aquí ya no se cuenta a esa persona, y no se le dice en qué quedó.</translation>
  </message>
  <message>
   <source>Take them out</source>
   <translation>Quitarla</translation>
  </message>
 </context>
 <context>
  <name>LeavingPage</name>
  <message>
   <source>Try again</source>
   <translation>Intentarlo de nuevo</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <source>What you did is being saved, and a backup is made where anything changed.</source>
   <translation>Se está guardando lo que hizo, y se hace una copia si algo cambió.</translation>
  </message>
  <message>
   <source>That is a mistake of ours.</source>
   <translation>Es un fallo nuestro.</translation>
  </message>
  <message>
   <source>What you did is safe in the shop itself; only the backup is missing.</source>
   <translation>Lo que hizo está a salvo en el propio negocio; solo falta la copia.</translation>
  </message>
  <message>
   <source>The backup could not be made. {why} {safe}</source>
   <translation>No se pudo hacer la copia. {why} {safe}</translation>
  </message>
  <message>
   <source>The backup takes longer than usual. What you did is safe in the shop itself.</source>
   <translation>La copia tarda más de lo normal. Lo que hizo está a salvo en el propio negocio.</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Cerrando …</translation>
  </message>
 </context>
 <context>
  <name>LikelyRow</name>
  <message>
   <source>Perhaps the same person</source>
   <translation>Quizá la misma persona</translation>
  </message>
  <message>
   <source>{name}, customer number {till_id}</source>
   <translation>{name}, número de cliente {till_id}</translation>
  </message>
 </context>
 <context>
  <name>LimitCard</name>
  <message>
   <source>People at the counter may put something right at once, up to this amount. You may give more.</source>
   <translation>Quien atiende el mostrador puede compensar algo al momento hasta este importe. Usted puede dar más.</translation>
  </message>
  <message>
   <source>Left empty: an apology only.</source>
   <translation>Vacío: solo una disculpa.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <source>Up to, {in_currency}</source>
   <translation>Hasta, {in_currency}</translation>
  </message>
 </context>
 <context>
  <name>ListPanel</name>
  <message>
   <source>Search by name or customer number</source>
   <translation>Buscar por nombre o número de cliente</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Añadir un cliente</translation>
  </message>
  <message>
   <source>Nobody fits all that you chose. Take a filter away, or search among everybody.</source>
   <translation>Nadie cumple todo lo elegido. Quite un filtro o busque entre todos.</translation>
  </message>
  <message>
   <source>Nobody found</source>
   <translation>No se encontró a nadie</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Mostrar a todos</translation>
  </message>
  <message>
   <source>Try a part of the name, or add this person.</source>
   <translation>Pruebe con una parte del nombre, o añada a esta persona.</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>Aún no hay clientes</translation>
  </message>
  <message>
   <source>Add people by hand, or import a file.</source>
   <translation>Añada personas a mano o incorpore un archivo.</translation>
  </message>
 </context>
 <context>
  <name>LockingSection</name>
  <message>
   <source>Locking</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Lock the shop when nobody touched anything for</source>
   <translation>Bloquear el negocio si nadie toca nada durante</translation>
  </message>
  <message>
   <source>It also locks when this computer goes to sleep or locks its screen. Ctrl+L locks it at once.</source>
   <translation>También se bloquea cuando este ordenador se suspende o bloquea la pantalla. Ctrl+L lo bloquea al momento.</translation>
  </message>
  <message>
   <source>idle time minutes automatic sleep screen</source>
   <translation>inactividad tiempo minutos automático suspensión pantalla</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The shop locks itself after %n minute(s).</source>
   <translation>
    <numerusform>El negocio se bloquea solo tras %n minuto.</numerusform>
    <numerusform>El negocio se bloquea solo tras %n minutos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LogPart</name>
  <message>
   <source>What people said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <source>The entry that is chosen</source>
   <translation>La nota elegida</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>El registro</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Mostrar solo</translation>
  </message>
  <message>
   <source>{entries} in the list</source>
   <translation>{entries} en la lista</translation>
  </message>
  <message>
   <source>Write down what somebody said</source>
   <translation>Anotar lo que alguien dijo</translation>
  </message>
  <message>
   <source>Feedback, show only: {slice}</source>
   <translation>Opiniones, mostrar solo: {slice}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>write it down; in the list: what can be done with an entry</source>
   <translation>anotarlo; en la lista: qué se puede hacer con una nota</translation>
  </message>
 </context>
 <context>
  <name>LogViewModel</name>
  <message>
   <source>Written down: {kind}.</source>
   <translation>Anotado: {kind}.</translation>
  </message>
  <message>
   <source>Begun.</source>
   <translation>Empezado.</translation>
  </message>
  <message>
   <source>Put back to what is new.</source>
   <translation>Devuelto a lo nuevo.</translation>
  </message>
  <message>
   <source>Written down that you got back to them.</source>
   <translation>Anotado que ya ha respondido.</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} sabe en qué quedó.</translation>
  </message>
  <message>
   <source>Written down who sees to it, and by when.</source>
   <translation>Anotado quién se ocupa y para cuándo.</translation>
  </message>
  <message>
   <source>Taken out of the log.</source>
   <translation>Quitado del registro.</translation>
  </message>
  <message>
   <source>Kept with it.</source>
   <translation>Guardado con ello.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
  <message>
   <source>The file could not be saved there; choose another folder, or make room.</source>
   <translation>El archivo no se pudo guardar ahí; elija otra carpeta o libere espacio.</translation>
  </message>
  <message>
   <source>Fixed.</source>
   <translation>Arreglado.</translation>
  </message>
  <message>
   <source>Fixed. {name} is to be told when they next come.</source>
   <translation>Arreglado. Hay que contárselo en la próxima visita: {name}.</translation>
  </message>
 </context>
 <context>
  <name>LongerForm</name>
  <message>
   <source>Open until the evening of</source>
   <translation>Abierta hasta la noche del</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Volver a abrirla</translation>
  </message>
 </context>
 <context>
  <name>LookChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Como en este ordenador</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Look</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <source>theme dark mode night font zoom larger smaller contrast language translation</source>
   <translation>tema modo oscuro noche letra zoom más grande más pequeño contraste idioma traducción language</translation>
  </message>
 </context>
 <context>
  <name>MadeForm</name>
  <message>
   <source>On which day was it made?</source>
   <translation>¿Qué día se hizo?</translation>
  </message>
  <message>
   <source>It was made on this day</source>
   <translation>Se hizo ese día</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Locking …</source>
   <translation>Bloqueando …</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Bloquear el negocio</translation>
  </message>
  <message>
   <source>Hand over to somebody else</source>
   <translation>Pasar el turno a otra persona</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Deshacer lo último</translation>
  </message>
  <message>
   <source>Find or do something</source>
   <translation>Buscar o hacer algo</translation>
  </message>
  <message>
   <source>Go to the next part of the window</source>
   <translation>Ir a la siguiente parte de la ventana</translation>
  </message>
  <message>
   <source>Go to the previous part of the window</source>
   <translation>Ir a la parte anterior de la ventana</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Incorporar un archivo</translation>
  </message>
  <message>
   <source>Print the list, or the open care card</source>
   <translation>Imprimir la lista o los acuerdos abiertos</translation>
  </message>
  <message>
   <source>Show all keyboard shortcuts</source>
   <translation>Mostrar todos los atajos de teclado</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Text in its normal size</source>
   <translation>Texto a tamaño normal</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Cerrando …</translation>
  </message>
 </context>
 <context>
  <name>MergeForm</name>
  <message>
   <source>It is the same as</source>
   <translation>Es lo mismo que</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Juntarlos</translation>
  </message>
 </context>
 <context>
  <name>MoneyField</name>
  <message>
   <source>Write an amount like {example}, or nothing.</source>
   <translation>Escriba un importe como {example}, o nada.</translation>
  </message>
 </context>
 <context>
  <name>MoreForm</name>
  <message>
   <source>How many more said so, without a name</source>
   <translation>Cuántas personas más lo dijeron, sin nombre</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Contarlas</translation>
  </message>
 </context>
 <context>
  <name>MoveForm</name>
  <message>
   <source>Where it stands</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>En qué quedó</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>Se cuenta en el mostrador, y cuelga en la pared si lo imprime.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>NameForm</name>
  <message>
   <source>Name of the group</source>
   <translation>Nombre del grupo</translation>
  </message>
  <message>
   <source>What they have in common, not anybody's name. Whoever fits these filters is in the group, now and later.</source>
   <translation>Lo que tienen en común, no el nombre de nadie. En el grupo está quien coincide con estos filtros, ahora y más adelante.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Type a name first.</source>
   <translation>Escriba primero un nombre.</translation>
  </message>
  <message>
   <source>What shall it be called?</source>
   <translation>¿Cómo debe llamarse?</translation>
  </message>
  <message>
   <source>Call it this</source>
   <translation>Llamarlo así</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>People at the counter</source>
   <translation>Personas en el mostrador</translation>
  </message>
 </context>
 <context>
  <name>NewChangeForm</name>
  <message>
   <source>What do you change?</source>
   <translation>¿Qué cambia?</translation>
  </message>
  <message>
   <source>Open from seven, a second till …</source>
   <translation>Abrir a las siete, una segunda caja …</translation>
  </message>
  <message>
   <source>Planned for later</source>
   <translation>Previsto para más adelante</translation>
  </message>
  <message>
   <source>It is so from today</source>
   <translation>Es así desde hoy</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Whoever has the passphrase can read everything, and without it nobody can. Four or five words that do not belong together are easy to remember and hard to guess.</source>
   <translation>Quien tenga la frase de contraseña puede leerlo todo, y sin ella, nadie. Cuatro o cinco palabras que no tengan que ver entre sí son fáciles de recordar y difíciles de adivinar.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La misma otra vez</translation>
  </message>
  <message numerus="yes">
   <source>Please use at least %n character(s).</source>
   <translation>
    <numerusform>Use al menos %n carácter.</numerusform>
    <numerusform>Use al menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>The two are not the same. Use Show to compare them.</source>
   <translation>No son iguales. Use «Mostrar» para compararlas.</translation>
  </message>
  <message numerus="yes">
   <source>At least %n character(s).</source>
   <translation>
    <numerusform>Al menos %n carácter.</numerusform>
    <numerusform>Al menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more character(s).</source>
   <translation>
    <numerusform>Falta %n carácter.</numerusform>
    <numerusform>Faltan %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>Long enough, but easy to guess. A few unusual words would be better.</source>
   <translation>Bastante larga, pero fácil de adivinar. Unas pocas palabras poco comunes serían mejores.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Buena.</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Fuerte.</translation>
  </message>
 </context>
 <context>
  <name>NewShopPage</name>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Look around in the demo shop instead</source>
   <translation>Mirar en su lugar el negocio de demostración</translation>
  </message>
  <message>
   <source>A new shop</source>
   <translation>Un negocio nuevo</translation>
  </message>
  <message>
   <source>Step {number} of {total}</source>
   <translation>Paso {number} de {total}</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>Idioma y región</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Your shop</source>
   <translation>Su negocio</translation>
  </message>
  <message>
   <source>A passphrase that only you know</source>
   <translation>Una frase de contraseña que solo usted sabe</translation>
  </message>
  <message>
   <source>Make the shop</source>
   <translation>Crear el negocio</translation>
  </message>
  <message>
   <source>Your recovery sheet</source>
   <translation>Su hoja de recuperación</translation>
  </message>
  <message>
   <source>Your customers</source>
   <translation>Sus clientes</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Texto del consentimiento</translation>
  </message>
  <message>
   <source>Open the shop</source>
   <translation>Abrir el negocio</translation>
  </message>
  <message>
   <source>Making the shop … this takes about a second, on purpose.</source>
   <translation>Creando el negocio … tarda un segundo, a propósito.</translation>
  </message>
  <message>
   <source>The shop could not be made because of a mistake of ours. Nothing was kept.</source>
   <translation>No se pudo crear el negocio por un fallo nuestro. No se ha guardado nada.</translation>
  </message>
  <message>
   <source>That could not be kept because of a mistake of ours. The shop itself is made.</source>
   <translation>No se pudo guardar por un fallo nuestro. El negocio en sí está creado.</translation>
  </message>
  <message>
   <source>If you skip this step, country, time zone and your customers' language are as this computer has them. They can be changed in Settings.</source>
   <translation>Si salta este paso, el país, la zona horaria y el idioma de sus clientes son los de este ordenador. Se pueden cambiar en Ajustes.</translation>
  </message>
  <message>
   <source>If you skip this step, the shop begins empty; a file can be brought in at any time.</source>
   <translation>Si salta este paso, el negocio empieza vacío; se puede incorporar un archivo en cualquier momento.</translation>
  </message>
  <message>
   <source>If you skip this step, the consent words do not say yet who is responsible; Today keeps that open for you.</source>
   <translation>Si salta este paso, los textos de consentimiento aún no dicen quién es responsable; «Hoy» se lo recuerda.</translation>
  </message>
 </context>
 <context>
  <name>NoRoom</name>
  <message>
   <source>No room for: {columns}. A wider window shows more.</source>
   <translation>Sin espacio para: {columns}. Una ventana más ancha muestra más.</translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>All numbers before and after</source>
   <translation>Todos los números antes y después</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Cambiar …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Too early to say: from {days} days after it on there is something to compare.</source>
   <translation>Demasiado pronto para decirlo: a partir de {days} días después hay algo que comparar.</translation>
  </message>
  <message>
   <source>Too little is known of both times to say anything.</source>
   <translation>Se sabe demasiado poco de ambos periodos para decir algo.</translation>
  </message>
  <message>
   <source>{before} compared with {after}</source>
   <translation>Del {before}, en comparación con el periodo del {after}</translation>
  </message>
  <message>
   <source>Other things changed too: this says what happened, not why.</source>
   <translation>También cambiaron otras cosas: esto dice qué pasó, no por qué.</translation>
  </message>
  <message>
   <source>It went as you hoped: {figures}</source>
   <translation>Fue como esperaba: {figures}</translation>
  </message>
  <message>
   <source>It went the other way: {figures}</source>
   <translation>Fue en la otra dirección: {figures}</translation>
  </message>
  <message>
   <source>No clear difference: {figures}</source>
   <translation>Sin diferencia clara: {figures}</translation>
  </message>
  <message>
   <source>{figures}. Counts alone do not say whether that is chance.</source>
   <translation>{figures}. Contar no basta para decir si es azar.</translation>
  </message>
  <message>
   <source>{measure}: {change}</source>
   <translation>{measure}: {change}</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go up.</source>
   <translation>Esperaba que «{measure}» subiera.</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go down.</source>
   <translation>Esperaba que «{measure}» bajara.</translation>
  </message>
  <message>
   <source>The note is changed</source>
   <translation>La nota ha cambiado</translation>
  </message>
  <message>
   <source>The note is gone</source>
   <translation>La nota ya no está</translation>
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>What you changed</source>
   <translation>Lo que cambió</translation>
  </message>
  <message>
   <source>Without names of people</source>
   <translation>Sin nombres de personas</translation>
  </message>
  <message>
   <source>Since which day</source>
   <translation>Desde qué día</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Nada en especial</translation>
  </message>
  <message>
   <source>What do you hope it changes?</source>
   <translation>¿Qué espera que cambie?</translation>
  </message>
  <message>
   <source>It goes up</source>
   <translation>Sube</translation>
  </message>
  <message>
   <source>It goes down</source>
   <translation>Baja</translation>
  </message>
  <message>
   <source>Which way?</source>
   <translation>¿En qué dirección?</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Guardar la nota</translation>
  </message>
  <message>
   <source>Say in a few words what you changed.</source>
   <translation>Diga en pocas palabras qué cambió.</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
 </context>
 <context>
  <name>NoticedForm</name>
  <message>
   <source>What went wrong?</source>
   <translation>¿Qué salió mal?</translation>
  </message>
  <message>
   <source>To whom (may stay empty)</source>
   <translation>A quién (puede quedar vacío)</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>NumberPanel</name>
  <message>
   <source>Target …</source>
   <translation>Objetivo …</translation>
  </message>
  <message>
   <source>Compare with others …</source>
   <translation>Comparar con otros …</translation>
  </message>
  <message>
   <source>What you changed:</source>
   <translation>Lo que cambió:</translation>
  </message>
  <message>
   <source>The target is kept</source>
   <translation>El objetivo está guardado</translation>
  </message>
  <message>
   <source>There is no target any more</source>
   <translation>Ya no hay objetivo</translation>
  </message>
  <message>
   <source>The figure is kept</source>
   <translation>La cifra está guardada</translation>
  </message>
  <message>
   <source>The figure is gone</source>
   <translation>La cifra ya no está</translation>
  </message>
 </context>
 <context>
  <name>NumbersPage</name>
  <message>
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>Whether things get better, and how sure that is. The fewer answers, the less sure a number.</source>
   <translation>Si las cosas mejoran, y con qué seguridad. Cuantas menos respuestas, menos seguro es un número.</translation>
  </message>
  <message>
   <source>Working out your numbers …</source>
   <translation>Calculando sus números …</translation>
  </message>
  <message>
   <source>Numbers: {part}</source>
   <translation>Números: {part}</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>AvPág, RePág</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Desplazar la página</translation>
  </message>
  <message>
   <source>Left, Right in a chart</source>
   <translation>Izquierda, Derecha en un gráfico</translation>
  </message>
  <message>
   <source>Go from point to point and hear each</source>
   <translation>Ir de punto en punto y oír cada uno</translation>
  </message>
 </context>
 <context>
  <name>OfferForm</name>
  <message>
   <source>What did you offer?</source>
   <translation>¿Qué ofreció?</translation>
  </message>
  <message>
   <source>A new coffee, an apology, a cake.</source>
   <translation>Un café nuevo, una disculpa, un pastel.</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Cuánto vale</translation>
  </message>
  <message>
   <source>An apology alone costs nothing.</source>
   <translation>Una disculpa sola no cuesta nada.</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>OnOff</name>
  <message>
   <source>On</source>
   <translation>Activada</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivada</translation>
  </message>
 </context>
 <context>
  <name>OpenRequest</name>
  <message>
   <source>Save their data …</source>
   <translation>Guardar sus datos …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el perfil</translation>
  </message>
  <message>
   <source>Only store their data</source>
   <translation>Solo conservar sus datos</translation>
  </message>
  <message>
   <source>Erase this person …</source>
   <translation>Borrar a esta persona …</translation>
  </message>
  <message>
   <source>Use their data again</source>
   <translation>Volver a usar sus datos</translation>
  </message>
  <message>
   <source>It is answered</source>
   <translation>Está respondida</translation>
  </message>
  <message>
   <source>More time …</source>
   <translation>Más tiempo …</translation>
  </message>
  <message>
   <source>Decline …</source>
   <translation>Rechazar …</translation>
  </message>
  <message>
   <source>More time because: {why}</source>
   <translation>Más tiempo porque: {why}</translation>
  </message>
  <message>
   <source>Their data is only stored now.</source>
   <translation>Sus datos ahora solo se conservan.</translation>
  </message>
  <message>
   <source>Data of {name}.zip</source>
   <translation>Datos de {name}.zip</translation>
  </message>
  <message>
   <source>Save everything that is kept about them</source>
   <translation>Guardar todo lo que se tiene de esta persona</translation>
  </message>
  <message>
   <source>What is known of {name} may be used again. Tell them.</source>
   <translation>Lo que se sabe de {name} puede volver a usarse. Dígaselo.</translation>
  </message>
  <message>
   <source>What is known of {name} is only stored from now on.</source>
   <translation>Lo que se sabe de {name} solo se conserva desde ahora.</translation>
  </message>
  <message>
   <source>Gathering everything and saving it …</source>
   <translation>Reuniendo todo y guardándolo …</translation>
  </message>
  <message>
   <source>Saved as {file}. Hand it over, then press “It is answered”.</source>
   <translation>Guardado como {file}. Entréguelo y pulse después «Está respondida».</translation>
  </message>
  <message>
   <source>Read the notes in it first: {count} of them may speak of other people.</source>
   <translation>Lea primero las notas: {count} de ellas pueden hablar de otras personas.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Eso no funcionó por un fallo nuestro.</translation>
  </message>
  <message>
   <source>Erased for good. From {day} on no automatic backup can be read about this person.</source>
   <translation>Borrado para siempre. Desde el {day} ninguna copia automática dice nada de esta persona.</translation>
  </message>
  <message>
   <source>Take down what is still shown of theirs: {places}</source>
   <translation>Retirar lo que aún se muestra de esta persona: {places}</translation>
  </message>
  <message>
   <source>Answered: {what}.</source>
   <translation>Respondida: {what}.</translation>
  </message>
  <message>
   <source>Two months more, once, where it is hard to answer. Tell the customer now why.</source>
   <translation>Dos meses más, una vez, si es difícil de responder. Diga ahora al cliente por qué.</translation>
  </message>
  <message>
   <source>Take two months more</source>
   <translation>Tomar dos meses más</translation>
  </message>
  <message>
   <source>Tell the customer why, and that they can complain to the data protection authority.</source>
   <translation>Diga al cliente por qué, y que puede reclamar ante la autoridad de protección de datos.</translation>
  </message>
  <message>
   <source>Decline it</source>
   <translation>Rechazarla</translation>
  </message>
  <message>
   <source>It is due two months later now.</source>
   <translation>Ahora vence dos meses más tarde.</translation>
  </message>
  <message>
   <source>Declined. Tell the customer.</source>
   <translation>Rechazada. Dígaselo al cliente.</translation>
  </message>
 </context>
 <context>
  <name>OpenStep</name>
  <message>
   <source>Leave it so</source>
   <translation>Dejarlo así</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>{number} {outcome}</source>
   <translation>{number} {outcome}</translation>
  </message>
 </context>
 <context>
  <name>OverviewPart</name>
  <message>
   <source>Purposes and how many people agreed</source>
   <translation>Fines y cuántas personas aceptaron</translation>
  </message>
  <message>
   <source>Show every purpose</source>
   <translation>Mostrar todos los fines</translation>
  </message>
  <message>
   <source>Who agreed to what, in numbers</source>
   <translation>Quién aceptó qué, en cifras</translation>
  </message>
  <message>
   <source>Who agreed to what</source>
   <translation>Quién aceptó qué</translation>
  </message>
  <message>
   <source>“Ending” is within 30 days. Enter or a double click on a number shows who that is. A narrow window has no room for every column; “To be asked” lists them all.</source>
   <translation>«Caduca» quiere decir en los próximos 30 días. Intro o un doble clic en un número muestra quiénes son. En una ventana estrecha no caben todas las columnas; «Por preguntar» las enumera todas.</translation>
  </message>
  <message>
   <source>{people} known; {without} of them never agreed to anything.</source>
   <translation>{people} en total; {without} nunca aceptaron nada.</translation>
  </message>
  <message>
   <source>Show only what was asked</source>
   <translation>Mostrar solo lo preguntado</translation>
  </message>
 </context>
 <context>
  <name>PaletteOpener</name>
  <message>
   <source>Reading the names of your customers …</source>
   <translation>Leyendo los nombres de sus clientes …</translation>
  </message>
  <message>
   <source>Type a part of a name, or of what you want to do</source>
   <translation>Escriba parte de un nombre o de lo que quiere hacer</translation>
  </message>
  <message>
   <source>Nothing fits; try a part of the name</source>
   <translation>Nada coincide; pruebe con parte del nombre</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers fit; type more of the name to see all</source>
   <translation>
    <numerusform>Coincide %Ln cliente; escriba más del nombre para verlos todos</numerusform>
    <numerusform>Coinciden %Ln clientes; escriba más del nombre para verlos todos</numerusform>
   </translation>
  </message>
  <message>
   <source>1 line fits</source>
   <translation>Coincide 1 línea</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines fit</source>
   <translation>
    <numerusform>Coincide %Ln línea</numerusform>
    <numerusform>Coinciden %Ln líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
 </context>
 <context>
  <name>PaperButtons</name>
  <message>
   <source>Print …</source>
   <translation>Imprimir …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Save as a text document …</source>
   <translation>Guardar como documento de texto …</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Save as a text document</source>
   <translation>Guardar como documento de texto</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
 </context>
 <context>
  <name>PaperDesk</name>
  <message>
   <source>Print the card</source>
   <translation>Imprimir los acuerdos</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Receipt …</source>
   <translation>Recibo …</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Guardado como «{file}»</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Enviado a la impresora</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Dónde guardarlo</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Save as data (JSON) …</source>
   <translation>Guardar como datos (JSON) …</translation>
  </message>
  <message>
   <source>Save as linked data (JSON-LD) …</source>
   <translation>Guardar como datos enlazados (JSON-LD) …</translation>
  </message>
 </context>
 <context>
  <name>PaperPanel</name>
  <message>
   <source>Today's list on paper</source>
   <translation>La lista de hoy en papel</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>That of the shop</source>
   <translation>El del negocio</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimir …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Guardar como PDF …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Names will be on this paper: {people}. Whoever finds it can read it, so keep it with you and shred it in the evening.</source>
   <translation>En este papel habrá nombres: {people}. Quien lo encuentre puede leerlo; llévelo consigo y destrúyalo por la noche.</translation>
  </message>
  <message>
   <source>Nobody is in the list now, so there is nothing to print.</source>
   <translation>Ahora no hay nadie en la lista, así que no hay nada que imprimir.</translation>
  </message>
  <message>
   <source>On it: one reason for each, words that one might say, and boxes for what came of it. Not on it: telephone numbers, and anything about how somebody is.</source>
   <translation>Contiene: un motivo por persona, palabras que se podrían decir y casillas para el resultado. No contiene: teléfonos ni nada sobre cómo está alguien.</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Enviado a la impresora</translation>
  </message>
  <message>
   <source>{title} {day}.pdf</source>
   <translation>{title} {day}.pdf</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Guardado como «{file}»</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Merece un saludo</translation>
  </message>
  <message>
   <source>A5 sheets</source>
   <translation>Hojas A5</translation>
  </message>
  <message>
   <source>Receipt paper, 80 mm wide</source>
   <translation>Papel de tique, 80 mm de ancho</translation>
  </message>
  <message>
   <source>Receipt paper, 58 mm wide</source>
   <translation>Papel de tique, 58 mm de ancho</translation>
  </message>
 </context>
 <context>
  <name>PaperPart</name>
  <message>
   <source>Language of the paper</source>
   <translation>Idioma del papel</translation>
  </message>
  <message>
   <source>Save who is responsible</source>
   <translation>Guardar quién es responsable</translation>
  </message>
  <message>
   <source>Ready to print, filled with what is set here. A text document can be changed before it is printed.</source>
   <translation>Listo para imprimir, con lo que está ajustado aquí. Un documento de texto puede cambiarse antes de imprimir.</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Quién es responsable</translation>
  </message>
  <message>
   <source>The law wants this on everything that customers are given.</source>
   <translation>La ley pide esto en todo lo que se da a los clientes.</translation>
  </message>
  <message>
   <source>These words are a draft: have a native lawyer read them before you use them.</source>
   <translation>Este texto es un borrador: que lo revise un jurista antes de usarlo.</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>el nombre</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>la dirección</translation>
  </message>
  <message>
   <source>a phone number or an e-mail address</source>
   <translation>un teléfono o un correo electrónico</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Still missing on every sheet: {what}.</source>
   <translation>Aún falta en cada hoja: {what}.</translation>
  </message>
  <message>
   <source>Saved who is responsible; paper that is printed from now on says so.</source>
   <translation>Guardado quién es responsable; lo que se imprima desde ahora lo dice.</translation>
  </message>
  <message>
   <source>Person or firm</source>
   <translation>Persona o empresa</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Dirección postal</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Data protection officer, if there is one</source>
   <translation>Delegado de protección de datos, si lo hay</translation>
  </message>
  <message>
   <source>Authority, if not that of the country</source>
   <translation>Autoridad, si no es la del país</translation>
  </message>
  <message>
   <source>Who is given the anonymous summary</source>
   <translation>Quién recibe el resumen anónimo</translation>
  </message>
 </context>
 <context>
  <name>PassphraseForm</name>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Frase de contraseña o código de recuperación</translation>
  </message>
  <message>
   <source>Come in as the owner</source>
   <translation>Entrar como titular</translation>
  </message>
  <message>
   <source>Looking … this takes about a second, on purpose.</source>
   <translation>Comprobando … tarda un segundo, a propósito.</translation>
  </message>
  <message>
   <source>You can try again in {seconds} s.</source>
   <translation>Podrá intentarlo de nuevo en {seconds} s.</translation>
  </message>
  <message>
   <source>That is not it. Please look for a typing mistake and try again.</source>
   <translation>No es esa. Busque una errata e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Eso no funcionó por un fallo nuestro.</translation>
  </message>
  <message>
   <source>Please type the passphrase first.</source>
   <translation>Escriba primero la frase de contraseña.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePart</name>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Cualquier cosa</translation>
  </message>
  <message>
   <source>People in this list</source>
   <translation>Personas en esta lista</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el perfil</translation>
  </message>
  <message>
   <source>People to be asked</source>
   <translation>Personas por preguntar</translation>
  </message>
  <message>
   <source>Never agreed to anything</source>
   <translation>Nunca aceptó nada</translation>
  </message>
  <message>
   <source>Agreement ends in 30 days</source>
   <translation>El sí caduca en 30 días</translation>
  </message>
  <message>
   <source>Agreement ran out: ask again</source>
   <translation>El sí caducó: volver a preguntar</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Aceptado</translation>
  </message>
  <message>
   <source>Said no: leave them in peace</source>
   <translation>Dijo que no: dejar en paz</translation>
  </message>
  <message>
   <source>Not asked about this yet</source>
   <translation>Aún sin preguntar por esto</translation>
  </message>
  <message>
   <source>Of people who never agreed, only the name and the customer number are kept, and only for a while. Nobody is asked again for half a year after a no.</source>
   <translation>De quienes nunca aceptaron solo se guardan el nombre y el número de cliente, y solo un tiempo. Después de un no, no se vuelve a preguntar en medio año.</translation>
  </message>
  <message>
   <source>Nobody is in this list.</source>
   <translation>No hay nadie en esta lista.</translation>
  </message>
  <message>
   <source>The first {shown} of {total}; the page Customers finds the others.</source>
   <translation>Los primeros {shown} de {total}; la página Clientes encuentra a los demás.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Una persona.</translation>
  </message>
  <message>
   <source>{total} in this list.</source>
   <translation>{total} en esta lista.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPicker</name>
  <message>
   <source>Which time</source>
   <translation>Qué periodo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>En comparación con</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Compared from</source>
   <translation>Comparado desde</translation>
  </message>
  <message>
   <source>Compared until</source>
   <translation>Comparado hasta</translation>
  </message>
  <message>
   <source>Show this time</source>
   <translation>Mostrar este periodo</translation>
  </message>
  <message>
   <source>{first} to {last}, compared with {other_first} to {other_last}</source>
   <translation>Del {first} al {last}, en comparación con el periodo del {other_first} al {other_last}</translation>
  </message>
  <message>
   <source>The numbers are still of {first} to {last}, compared with {other_first} to {other_last}: “{button}” shows your days.</source>
   <translation>Los números son todavía del {first} al {last}, en comparación con el periodo del {other_first} al {other_last}: «{button}» muestra sus días.</translation>
  </message>
 </context>
 <context>
  <name>PersonPicker</name>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Número de cliente (caja)</translation>
  </message>
  <message>
   <source>Customer, by name or number</source>
   <translation>Cliente, por nombre o número</translation>
  </message>
  <message>
   <source>Customers who fit</source>
   <translation>Clientes que coinciden</translation>
  </message>
  <message>
   <source>Choose a customer from the list: type, then press Enter.</source>
   <translation>Elija un cliente de la lista: escriba y pulse Intro.</translation>
  </message>
  <message>
   <source>Nobody is called that.</source>
   <translation>Nadie se llama así.</translation>
  </message>
  <message>
   <source>Chosen.</source>
   <translation>Elegido.</translation>
  </message>
 </context>
 <context>
  <name>PersonRow</name>
  <message>
   <source>I am asking them</source>
   <translation>Le pregunto ahora</translation>
  </message>
 </context>
 <context>
  <name>PictureChoice</name>
  <message>
   <source>Reading …</source>
   <translation>Leyendo …</translation>
  </message>
  <message>
   <source>Choose its file …</source>
   <translation>Elegir su archivo …</translation>
  </message>
  <message>
   <source>If the photo is on this computer: so it is known later which one was meant.</source>
   <translation>Si la foto está en este ordenador: así se sabrá más adelante cuál era.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Elegir otro archivo …</translation>
  </message>
  <message>
   <source>{file}: only its fingerprint is kept, never the picture.</source>
   <translation>{file}: solo se guarda su huella digital, nunca la imagen.</translation>
  </message>
 </context>
 <context>
  <name>PieceBlock</name>
  <message>
   <source>The picture is known by its file.</source>
   <translation>La imagen se reconoce por su archivo.</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Volver a preguntar …</translation>
  </message>
  <message>
   <source>Taken down</source>
   <translation>Ya está quitado</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Retirar …</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Retirarlo ahora</translation>
  </message>
  <message>
   <source>Mark as shown</source>
   <translation>Marcar como mostrado</translation>
  </message>
 </context>
 <context>
  <name>PieceForm</name>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lea estas palabras en voz alta o entregue la hoja:</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>The exact words, or what the photo shows</source>
   <translation>Las palabras exactas, o lo que muestra la foto</translation>
  </message>
  <message>
   <source>Where it is shown (wall, website …)</source>
   <translation>Dónde se muestra (pared, web …)</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Un sí expreso a estas palabras</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Firmado en papel</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Pulsado por usted en esta pantalla</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Por teléfono, a estas palabras</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>¿Cómo se dijo que sí?</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Sí, apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>PieceRow</name>
  <message>
   <source>Taken down</source>
   <translation>Ya está quitado</translation>
  </message>
  <message>
   <source>Taken down, and forgotten here.</source>
   <translation>Quitado, y olvidado aquí.</translation>
  </message>
 </context>
 <context>
  <name>PinPad</name>
  <message>
   <source>Digits</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Take the last digit back</source>
   <translation>Borrar la última cifra</translation>
  </message>
 </context>
 <context>
  <name>PlaceForm</name>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Eso no funcionó por un fallo nuestro. No se ha cambiado nada.</translation>
  </message>
 </context>
 <context>
  <name>PlanStep</name>
  <message>
   <source>A new folder. What is on this computer now stays as it is.</source>
   <translation>Una carpeta nueva. Lo que hay ahora en este ordenador sigue igual.</translation>
  </message>
  <message>
   <source>Where to restore it</source>
   <translation>Dónde restaurarla</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>La carpeta en la que crear la carpeta del negocio</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mi negocio</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
 </context>
 <context>
  <name>PollPanel</name>
  <message>
   <source>Somebody chooses …</source>
   <translation>Alguien elige …</translation>
  </message>
  <message>
   <source>Type in the sheet …</source>
   <translation>Teclear la hoja …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Quitar a alguien …</translation>
  </message>
  <message>
   <source>End it now</source>
   <translation>Terminar ahora</translation>
  </message>
  <message>
   <source>Open it again …</source>
   <translation>Volver a abrirla …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>En qué quedó …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Sheet for the counter</source>
   <translation>Hoja para el mostrador</translation>
  </message>
  <message>
   <source>Votes of those who said so here; who did not choose may think otherwise.</source>
   <translation>Votos de quienes lo dijeron aquí; quien no eligió puede pensar de otra manera.</translation>
  </message>
  <message>
   <source>The sheet for the counter: one page, on which everybody makes a line.</source>
   <translation>La hoja para el mostrador: una página en la que cada cual hace una raya.</translation>
  </message>
  <message>
   <source>Over: say what becomes of it.</source>
   <translation>Terminada: diga en qué queda.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Quitado de la lista.</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Contado.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <source>Added.</source>
   <translation>Añadido.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Open again.</source>
   <translation>Abierta otra vez.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>Ya sabe en qué quedó.</translation>
  </message>
 </context>
 <context>
  <name>PollsPart</name>
  <message>
   <source>Polls</source>
   <translation>Votaciones</translation>
  </message>
  <message>
   <source>Ask regulars something …</source>
   <translation>Preguntar algo a los habituales …</translation>
  </message>
  <message>
   <source>The poll that is chosen</source>
   <translation>La votación elegida</translation>
  </message>
  <message>
   <source>No polls yet</source>
   <translation>Todavía no hay votaciones</translation>
  </message>
  <message>
   <source>Two to six things to choose from, asked here and nowhere else; everybody chooses once.</source>
   <translation>De dos a seis cosas para elegir, preguntadas aquí y en ningún otro sitio; cada cual elige una vez.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Votos</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Ask regulars something</source>
   <translation>Preguntar algo a los habituales</translation>
  </message>
  <message>
   <source>One vote a person. Whoever wants no name in it makes a line on the sheet at the counter.</source>
   <translation>Un voto por persona. Quien no quiera dar su nombre hace una raya en la hoja del mostrador.</translation>
  </message>
  <message>
   <source>Asked: print the sheet for the counter.</source>
   <translation>Pregunta hecha: imprima la hoja para el mostrador.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Go to the poll that is chosen; in the sheet: the next number</source>
   <translation>Ir a la votación elegida; en la hoja: al número siguiente</translation>
  </message>
 </context>
 <context>
  <name>PrivacyPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Partes de esta página</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Privacidad y consentimiento</translation>
  </message>
  <message>
   <source>What people agreed to, what they ask, what is kept, what was done.</source>
   <translation>Qué aceptó la gente, qué pide, qué se guarda, qué se hizo.</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>AvPág, RePág</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Desplazar la página</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Show who is behind a number, or open a customer</source>
   <translation>Mostrar quién hay detrás de un número, o abrir un perfil</translation>
  </message>
 </context>
 <context>
  <name>ProfilePanel</name>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Record a visit</source>
   <translation>Registrar una visita</translation>
  </message>
  <message>
   <source>Seen or heard …</source>
   <translation>Hubo noticias …</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Acuerdos</translation>
  </message>
  <message>
   <source>What they agreed to and wish for, to be read together</source>
   <translation>Lo que aceptó y desea, para leerlo juntos</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Put together …</source>
   <translation>Juntar …</translation>
  </message>
  <message>
   <source>When the shop knows this person twice</source>
   <translation>Cuando el negocio conoce dos veces a esta persona</translation>
  </message>
  <message>
   <source>How they were seen or heard</source>
   <translation>Qué noticias hay</translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Número de cliente {till_id}</translation>
  </message>
 </context>
 <context>
  <name>ProfileViewModel</name>
  <message>
   <source>{name}: the visit is written down</source>
   <translation>{name}: la visita está apuntada</translation>
  </message>
  <message>
   <source>{name} was seen or heard: written down</source>
   <translation>{name}: las noticias están apuntadas</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name}: la ausencia está apuntada</translation>
  </message>
  <message>
   <source>{name}: the away note is gone</source>
   <translation>{name}: se quitó el aviso de ausencia</translation>
  </message>
  <message>
   <source>{name}: the appointment is written down</source>
   <translation>{name}: la cita está apuntada</translation>
  </message>
  <message>
   <source>{name}: the subscription is written down</source>
   <translation>{name}: el abono está apuntado</translation>
  </message>
  <message>
   <source>{name}: taken off</source>
   <translation>{name}: quitado</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} ya no se sugiere</translation>
  </message>
  <message>
   <source>{name} may be suggested again</source>
   <translation>{name} puede volver a sugerirse</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name}: los datos están guardados</translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name}: sin respuesta, sigue en la lista</translation>
  </message>
  <message>
   <source>{name}: the call is written down</source>
   <translation>{name}: la llamada está apuntada</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
 </context>
 <context>
  <name>QuestionRow</name>
  <message>
   <source>Question {number}</source>
   <translation>Pregunta {number}</translation>
  </message>
  <message>
   <source>How it is answered</source>
   <translation>Cómo se responde</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Two to six, with a semicolon between them</source>
   <translation>De dos a seis, con punto y coma entre ellas</translation>
  </message>
 </context>
 <context>
  <name>ReasonForm</name>
  <message>
   <source>The reason; the customer is told it</source>
   <translation>El motivo; se le dice al cliente</translation>
  </message>
 </context>
 <context>
  <name>ReceiptOffer</name>
  <message>
   <source>A receipt</source>
   <translation>Un recibo</translation>
  </message>
  <message>
   <source>Written down. Would you like a receipt, to keep or to throw away?</source>
   <translation>Apuntado. ¿Quiere un recibo, para guardar o tirar?</translation>
  </message>
  <message>
   <source>Receipt: {way}</source>
   <translation>Recibo: {way}</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>No hace falta</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPanel</name>
  <message>
   <source>Offer something …</source>
   <translation>Ofrecer algo …</translation>
  </message>
  <message>
   <source>It is put right …</source>
   <translation>Está compensado …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Abrir el perfil</translation>
  </message>
  <message>
   <source>Written down what you offered.</source>
   <translation>Anotado lo que ofreció.</translation>
  </message>
  <message>
   <source>Put right.</source>
   <translation>Compensado.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPart</name>
  <message>
   <source>Put right</source>
   <translation>Compensar</translation>
  </message>
  <message>
   <source>Write down what went wrong …</source>
   <translation>Anotar qué salió mal …</translation>
  </message>
  <message>
   <source>The mistake that is chosen</source>
   <translation>El error elegido</translation>
  </message>
  <message>
   <source>The list of mistakes</source>
   <translation>La lista de errores</translation>
  </message>
  <message>
   <source>Write down that something went wrong</source>
   <translation>Anotar que algo salió mal</translation>
  </message>
  <message>
   <source>Written down. Now put it right.</source>
   <translation>Anotado. Ahora compénselo.</translation>
  </message>
  <message>
   <source>That is what people at the counter may give by themselves.</source>
   <translation>Eso pueden dar por sí mismos en el mostrador.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Recovery sheet</source>
   <translation>Hoja de recuperación</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Hecha el {day}</translation>
  </message>
  <message>
   <source>It opens the shop on Local Regulars if the passphrase is forgotten.</source>
   <translation>Abre el negocio en Local Regulars si se olvida la frase de contraseña.</translation>
  </message>
  <message>
   <source>Type it into the field for the passphrase. Capitals, spaces and dashes do not matter.</source>
   <translation>Escríbalo en el campo de la frase de contraseña. Las mayúsculas, los espacios y los guiones dan igual.</translation>
  </message>
  <message>
   <source>It has zeros and ones, but no letters O, I, L or U.</source>
   <translation>Tiene ceros y unos, pero no las letras O, I, L ni U.</translation>
  </message>
  <message>
   <source>Without the passphrase and without this code nobody can open the shop, and that includes us.</source>
   <translation>Sin la frase de contraseña y sin este código nadie puede abrir el negocio, tampoco nosotros.</translation>
  </message>
  <message>
   <source>Away from the shop and its computer: at home, in a safe, or with somebody you trust.</source>
   <translation>Lejos del negocio y de su ordenador: en casa, en una caja fuerte o con alguien de confianza.</translation>
  </message>
  <message>
   <source>Never beside the computer, and never together with the passphrase.</source>
   <translation>Nunca junto al ordenador ni junto a la frase de contraseña.</translation>
  </message>
  <message>
   <source>Only the newest sheet counts. Tear up those made before.</source>
   <translation>Solo vale la hoja más reciente. Rompa las anteriores.</translation>
  </message>
  <message>
   <source>If somebody may have seen it, open Settings, Keys, and make a new code.</source>
   <translation>Si alguien pudo verla, abra Ajustes, Claves, y cree un código nuevo.</translation>
  </message>
  <message>
   <source>What this code is for</source>
   <translation>Para qué sirve este código</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Dónde guardarla</translation>
  </message>
 </context>
 <context>
  <name>RemovableLine</name>
  <message>
   <source>Remove: {days}</source>
   <translation>Quitar: {days}</translation>
  </message>
 </context>
 <context>
  <name>RequestForm</name>
  <message>
   <source>What they ask</source>
   <translation>Qué pide</translation>
  </message>
  <message>
   <source>The day on which they asked</source>
   <translation>El día en que lo pidió</translation>
  </message>
  <message>
   <source>In their own words, if it helps</source>
   <translation>Con sus propias palabras, si ayuda</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>RequestsPart</name>
  <message>
   <source>Add a request …</source>
   <translation>Añadir una solicitud …</translation>
  </message>
  <message>
   <source>Requests of customers</source>
   <translation>Solicitudes de clientes</translation>
  </message>
  <message>
   <source>Whoever asks what you keep about them, or wants it corrected, left alone or erased, is answered within a month, free of charge. Write it down at once, whoever it was told to.</source>
   <translation>Quien pregunta qué guarda sobre él o ella, o quiere que se corrija, se deje en paz o se borre, recibe respuesta gratis en un mes. Apúntelo enseguida, se lo haya dicho a quien se lo haya dicho.</translation>
  </message>
  <message>
   <source>Answered lately</source>
   <translation>Respondidas hace poco</translation>
  </message>
  <message>
   <source>Nothing is waiting for an answer.</source>
   <translation>Nada espera respuesta.</translation>
  </message>
  <message>
   <source>{late} of {count} overdue: answer now.</source>
   <translation>{late} de {count} vencidas: responda ahora.</translation>
  </message>
  <message>
   <source>{count} waiting for an answer.</source>
   <translation>{count} en espera de respuesta.</translation>
  </message>
  <message>
   <source>{name} · {what} · {ending}</source>
   <translation>{name} · {what} · {ending}</translation>
  </message>
  <message>
   <source>Written down; it is due within a month.</source>
   <translation>Apuntada; vence dentro de un mes.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>What they ask</source>
   <translation>Qué pide</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Cómo va</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>Con sus palabras</translation>
  </message>
 </context>
 <context>
  <name>RestorePage</name>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>This would come back</source>
   <translation>Esto volvería</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <source>Restore and open</source>
   <translation>Restaurar y abrir</translation>
  </message>
  <message>
   <source>Opening the backup and checking every part of it …</source>
   <translation>Abriendo la copia y comprobando cada parte …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Restaurando …</translation>
  </message>
  <message>
   <source>The backup could not be restored because of a mistake of ours. Nothing was made.</source>
   <translation>No se pudo restaurar la copia por un fallo nuestro. No se ha creado nada.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPanel</name>
  <message>
   <source>The answers</source>
   <translation>Las respuestas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>The answers: {survey}</source>
   <translation>Las respuestas: {survey}</translation>
  </message>
  <message>
   <source>Written down in the log.</source>
   <translation>Anotado en el registro.</translation>
  </message>
 </context>
 <context>
  <name>RowList</name>
  <message>
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
 </context>
 <context>
  <name>RulesForm</name>
  <message>
   <source>Whoever was asked or answered is left alone for</source>
   <translation>A quien ya se preguntó, o ya respondió, no se le vuelve a preguntar durante</translation>
  </message>
  <message>
   <source>People asked a day, all surveys together</source>
   <translation>Personas a las que se pregunta al día, todas las encuestas juntas</translation>
  </message>
  <message>
   <source>From 1 to 5: put right a mark of at most</source>
   <translation>De 1 a 5: compensar las notas de hasta</translation>
  </message>
  <message>
   <source>From 0 to 10: put right a mark of at most</source>
   <translation>De 0 a 10: compensar las notas de hasta</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Cómo se pregunta</translation>
  </message>
  <message>
   <source>The days of rest are shared by all surveys. Nobody under age is asked, and nobody who did not agree.</source>
   <translation>Los días de descanso valen para todas las encuestas juntas. No se pregunta a menores, ni a quien no dijo que sí.</translation>
  </message>
  <message>
   <source>Keep this</source>
   <translation>Guardar así</translation>
  </message>
 </context>
 <context>
  <name>SameForm</name>
  <message>
   <source>It is the same as</source>
   <translation>Es lo mismo que</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Juntarlos</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Caps Lock is on.</source>
   <translation>Bloq Mayús está activado.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Every change holds at once.</source>
   <translation>Los cambios se aplican al momento.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>No setting is called that</source>
   <translation>Ningún ajuste se llama así</translation>
  </message>
  <message>
   <source>Try another word, or press Esc to see all of them.</source>
   <translation>Pruebe otra palabra, o pulse Esc para verlos todos.</translation>
  </message>
  <message>
   <source>find a setting</source>
   <translation>buscar un ajuste</translation>
  </message>
  <message>
   <source>from the search to what it found</source>
   <translation>de la búsqueda a lo encontrado</translation>
  </message>
 </context>
 <context>
  <name>SettleForm</name>
  <message>
   <source>What did it cost in the end?</source>
   <translation>¿Cuánto costó al final?</translation>
  </message>
  <message>
   <source>Empty: what was offered.</source>
   <translation>Vacío: lo que se ofreció.</translation>
  </message>
  <message>
   <source>It is put right</source>
   <translation>Está compensado</translation>
  </message>
 </context>
 <context>
  <name>ShopSection</name>
  <message>
   <source>Your shop</source>
   <translation>Su negocio</translation>
  </message>
  <message>
   <source>It stands on papers for customers. The folder on this computer keeps its name.</source>
   <translation>Figura en los papeles para los clientes. La carpeta de este ordenador conserva su nombre.</translation>
  </message>
  <message>
   <source>What is your shop called?</source>
   <translation>¿Cómo se llama su negocio?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>business name rename kind trade</source>
   <translation>empresa nombre cambiar tipo sector</translation>
  </message>
  <message>
   <source>region place time clock holidays notices</source>
   <translation>región lugar hora reloj festivos avisos</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Dé un nombre al negocio.</translation>
  </message>
  <message>
   <source>The shop is called “{name}”</source>
   <translation>El negocio se llama «{name}»</translation>
  </message>
  <message>
   <source>Kind of place: {kind}</source>
   <translation>Tipo de negocio: {kind}</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are changed</source>
   <translation>País, zona horaria e idioma de los clientes cambiados</translation>
  </message>
 </context>
 <context>
  <name>ShopShell</name>
  <message>
   <source>Bring in a till export, a file of consents or one of appointments</source>
   <translation>Incorporar una exportación de caja, un archivo de consentimientos o uno de citas</translation>
  </message>
  <message>
   <source>Exports (*.csv *.tsv *.txt *.gz);;All files (*)</source>
   <translation>Exportaciones (*.csv *.tsv *.txt *.gz);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Choose the picture</source>
   <translation>Elegir la imagen</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;All files (*)</source>
   <translation>Imágenes (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Eso no funcionó por un fallo nuestro. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Buscar …</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Incorporar un archivo</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>Eso es para la persona titular del negocio; pídale que tome el turno un momento.</translation>
  </message>
  <message>
   <source>A customer, a screen or an action (Ctrl+K)</source>
   <translation>Un cliente, una pantalla o una acción (Ctrl+K)</translation>
  </message>
  <message>
   <source>What it says about this screen (Shift+F1)</source>
   <translation>Lo que dice sobre esta pantalla (Mayús+F1)</translation>
  </message>
 </context>
 <context>
  <name>ShopStep</name>
  <message>
   <source>What is your shop called?</source>
   <translation>¿Cómo se llama su negocio?</translation>
  </message>
  <message>
   <source>A new folder on this computer. It holds everything, locked.</source>
   <translation>Una carpeta nueva en este ordenador. Lo contiene todo, bajo llave.</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Dónde guardarlo</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>La carpeta en la que crear la carpeta del negocio</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mi negocio</translation>
  </message>
  <message>
   <source>If you skip this step, your shop is called “{name}” for now, in a new folder, and its kind is “{kind}”. Name and kind can be changed in Settings.</source>
   <translation>Si salta este paso, su negocio se llama por ahora «{name}», en una carpeta nueva, y su tipo es «{kind}». El nombre y el tipo se pueden cambiar en Ajustes.</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Dé un nombre al negocio.</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Elija una carpeta.</translation>
  </message>
  <message>
   <source>There is something in this folder already. Please choose a new or an empty one.</source>
   <translation>En esta carpeta ya hay algo. Elija una nueva o vacía.</translation>
  </message>
  <message>
   <source>Where to keep the shop</source>
   <translation>Dónde guardar el negocio</translation>
  </message>
  <message>
   <source>{place}, {country}</source>
   <translation>{place}, {country}</translation>
  </message>
  <message>
   <source>Café, bakery or bar</source>
   <translation>Café, panadería o bar</translation>
  </message>
  <message>
   <source>Gym or studio</source>
   <translation>Gimnasio o estudio</translation>
  </message>
  <message>
   <source>Salon</source>
   <translation>Peluquería o salón</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>What kind of place is it?</source>
   <translation>¿Qué tipo de negocio es?</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Language of your customers</source>
   <translation>Idioma de sus clientes</translation>
  </message>
 </context>
 <context>
  <name>ShortcutSheet</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>ShownPart</name>
  <message>
   <source>Whoever let you show a kind word or a photo may take it back at any time. Take it off the wall or the website, then press the button: only then is it forgotten here too.</source>
   <translation>Quien le dejó mostrar unas palabras amables o una foto puede retirarlo cuando quiera. Quítelo de la pared o de la web y pulse después el botón: solo entonces se olvida también aquí.</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to take down</source>
   <translation>
    <numerusform>%n cosa por quitar</numerusform>
    <numerusform>%n cosas por quitar</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to take down: everything that is shown is agreed to.</source>
   <translation>Nada que retirar: todo lo que se muestra está aceptado.</translation>
  </message>
 </context>
 <context>
  <name>ShownSection</name>
  <message>
   <source>What others may see</source>
   <translation>Qué pueden ver otros</translation>
  </message>
  <message>
   <source>Agree to something being shown …</source>
   <translation>Aceptar que se muestre algo …</translation>
  </message>
  <message>
   <source>Nothing. We ask about each thing by itself: which words or picture, and where.</source>
   <translation>Nada. Preguntamos cada vez: qué palabras o qué imagen, y dónde.</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Where to go</source>
   <translation>Adónde ir</translation>
  </message>
  <message>
   <source>Saved on this computer only</source>
   <translation>Guardado solo en este ordenador</translation>
  </message>
 </context>
 <context>
  <name>SignInOffer</name>
  <message>
   <source>Open with this computer's sign-in</source>
   <translation>Abrir con la sesión de este ordenador</translation>
  </message>
  <message>
   <source>Whoever is signed in to this computer can open the shop.</source>
   <translation>Quien tenga la sesión iniciada en este ordenador puede abrir el negocio.</translation>
  </message>
  <message>
   <source>This computer's sign-in does not open the shop after a lock: please type the passphrase.</source>
   <translation>Después de un bloqueo, la sesión de este ordenador no abre el negocio: escriba la frase de contraseña.</translation>
  </message>
 </context>
 <context>
  <name>StaffDoor</name>
  <message>
   <source>Hand over</source>
   <translation>Pasar el turno</translation>
  </message>
  <message>
   <source>{name} is here (owner)</source>
   <translation>{name} está aquí (titular)</translation>
  </message>
  <message>
   <source>The owner is here</source>
   <translation>La persona titular está aquí</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} está aquí</translation>
  </message>
 </context>
 <context>
  <name>StaffForm</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>What they may do</source>
   <translation>Qué puede hacer</translation>
  </message>
  <message>
   <source>Staff: Today and the counter</source>
   <translation>Personal: Hoy y el mostrador</translation>
  </message>
  <message>
   <source>Owner: everything</source>
   <translation>Titular: todo</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>The same PIN again</source>
   <translation>El mismo PIN otra vez</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Somebody new at the counter</source>
   <translation>Alguien nuevo en el mostrador</translation>
  </message>
  <message>
   <source>Another PIN for {name}</source>
   <translation>Otro PIN para {name}</translation>
  </message>
  <message>
   <source>4 to 8 digits, not 1234 or the like.</source>
   <translation>De 4 a 8 cifras, no 1234 ni parecidos.</translation>
  </message>
  <message>
   <source>Please type a name; a first name will do.</source>
   <translation>Escriba un nombre; basta el de pila.</translation>
  </message>
  <message>
   <source>The two PINs differ. Please type them again.</source>
   <translation>Los dos PIN son distintos. Escríbalos de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>StaffRow</name>
  <message>
   <source>Change the PIN …</source>
   <translation>Cambiar el PIN …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Titular</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
 </context>
 <context>
  <name>StaffSection</name>
  <message>
   <source>People at the counter</source>
   <translation>Personas en el mostrador</translation>
  </message>
  <message>
   <source>Add somebody …</source>
   <translation>Añadir a alguien …</translation>
  </message>
  <message>
   <source>staff employee team PIN role owner password hand over</source>
   <translation>personal empleado equipo PIN función titular contraseña turno</translation>
  </message>
  <message>
   <source>Let others use Today and the counter without your settings, files and customer list: add them here, then press “Hand over” in the sidebar (Ctrl+Shift+L). They say who they are with a PIN.</source>
   <translation>Deje que otros usen Hoy y el mostrador sin sus ajustes, archivos ni lista de clientes: añádalos aquí y pulse después «Pasar el turno» en la barra lateral (Ctrl+Mayús+L). Dicen quiénes son con un PIN.</translation>
  </message>
  <message>
   <source>A PIN is not a lock. It keeps mistakes and curiosity out, not somebody who knows computers: the shop is open behind it. When nobody is there, lock the shop (Ctrl+L).</source>
   <translation>Un PIN no es una cerradura. Evita errores y curiosidad, no a quien sabe de ordenadores: detrás, el negocio está abierto. Cuando no haya nadie, bloquee el negocio (Ctrl+L).</translation>
  </message>
  <message>
   <source>{name} is not at the counter any more.</source>
   <translation>{name} ya no está en el mostrador.</translation>
  </message>
  <message>
   <source>{name} can say now that they are here.</source>
   <translation>{name} ya puede decir que está aquí.</translation>
  </message>
  <message>
   <source>{name} has another PIN.</source>
   <translation>{name} tiene otro PIN.</translation>
  </message>
 </context>
 <context>
  <name>StandingNotices</name>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar una copia …</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentarlo de nuevo</translation>
  </message>
  <message>
   <source>See backups</source>
   <translation>Ver las copias</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>No se pudo hacer la última copia. {why}</translation>
  </message>
  <message>
   <source>Something is wrong with the shop's files. {what} {advice}</source>
   <translation>Algo va mal en los archivos del negocio. {what} {advice}</translation>
  </message>
  <message>
   <source>Your last backup could not be opened. {why}</source>
   <translation>No se pudo abrir su última copia. {why}</translation>
  </message>
  <message>
   <source>The disk with your shop is nearly full: less than 1 GB is left. Please make some room.</source>
   <translation>El disco de su negocio está casi lleno: queda menos de 1 GB. Haga un poco de sitio.</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Notice when a regular is missing, and ask kindly.</source>
   <translation>Notar cuándo falta un habitual y preguntar con amabilidad.</translation>
  </message>
  <message>
   <source>Everything stays on this computer, locked with your passphrase. No account, no internet.</source>
   <translation>Todo se queda en este ordenador, cerrado con su frase de contraseña. Sin cuenta, sin internet.</translation>
  </message>
  <message>
   <source>There is no shop in “{folder}”. Please choose the folder in which the shop was made.</source>
   <translation>En «{folder}» no hay ningún negocio. Elija la carpeta en la que se creó.</translation>
  </message>
  <message>
   <source>Your shops</source>
   <translation>Sus negocios</translation>
  </message>
  <message>
   <source>Make a new shop</source>
   <translation>Crear un negocio nuevo</translation>
  </message>
  <message>
   <source>Open an existing shop …</source>
   <translation>Abrir un negocio existente …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar una copia …</translation>
  </message>
  <message>
   <source>Look around with a demo shop</source>
   <translation>Echar un vistazo a un negocio de demostración</translation>
  </message>
  <message>
   <source>The folder of your shop</source>
   <translation>La carpeta de su negocio</translation>
  </message>
 </context>
 <context>
  <name>StepButtons</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Skip this step</source>
   <translation>Saltar este paso</translation>
  </message>
 </context>
 <context>
  <name>SurveyForm</name>
  <message>
   <source>A new survey</source>
   <translation>Una encuesta nueva</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Cómo se llama</translation>
  </message>
  <message>
   <source>Stands above the questions</source>
   <translation>Está encima de las preguntas</translation>
  </message>
  <message>
   <source>Language of the usual questions</source>
   <translation>Idioma de las preguntas habituales</translation>
  </message>
  <message>
   <source>One more question</source>
   <translation>Una pregunta más</translation>
  </message>
  <message>
   <source>Keep this survey</source>
   <translation>Guardar esta encuesta</translation>
  </message>
  <message>
   <source>Reword this survey</source>
   <translation>Cambiar el texto de esta encuesta</translation>
  </message>
 </context>
 <context>
  <name>SurveyPaperPanel</name>
  <message>
   <source>Sheet to print</source>
   <translation>Hoja para imprimir</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>Idioma de la hoja</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Sheet to print: {survey}</source>
   <translation>Hoja para imprimir: {survey}</translation>
  </message>
  <message>
   <source>For whoever takes one. Nobody can tell from it who filled it in, so copy it as you like.</source>
   <translation>Para quien coja una. Por ella nadie sabe quién la rellenó; cópiela cuanto quiera.</translation>
  </message>
  <message>
   <source>For one person: its number says which sheet it is, and no name is on it.</source>
   <translation>Para una persona: el número dice qué hoja es, y no lleva ningún nombre.</translation>
  </message>
 </context>
 <context>
  <name>SurveyRow</name>
  <message>
   <source>Start asking</source>
   <translation>Empezar a preguntar</translation>
  </message>
  <message>
   <source>Who to ask today</source>
   <translation>A quién preguntar hoy</translation>
  </message>
  <message>
   <source>Show to a customer</source>
   <translation>Mostrar a un cliente</translation>
  </message>
  <message>
   <source>Print a sheet for anybody …</source>
   <translation>Imprimir una hoja para cualquiera …</translation>
  </message>
  <message>
   <source>Read out and type</source>
   <translation>Leer en voz alta y teclear</translation>
  </message>
  <message>
   <source>See the answers</source>
   <translation>Ver las respuestas</translation>
  </message>
  <message>
   <source>Reword</source>
   <translation>Cambiar el texto</translation>
  </message>
  <message>
   <source>Stop asking</source>
   <translation>Dejar de preguntar</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Tirar</translation>
  </message>
 </context>
 <context>
  <name>SurveysPart</name>
  <message>
   <source>Surveys</source>
   <translation>Encuestas</translation>
  </message>
  <message>
   <source>New survey</source>
   <translation>Nueva encuesta</translation>
  </message>
  <message>
   <source>Type in a paper sheet</source>
   <translation>Pasar una hoja de papel</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Cómo se pregunta</translation>
  </message>
  <message>
   <source>Survey</source>
   <translation>Encuesta</translation>
  </message>
  <message>
   <source>No survey yet</source>
   <translation>Todavía no hay encuestas</translation>
  </message>
  <message>
   <source>One question a year tells you more than a hundred guesses. Ask few people, and never the same ones.</source>
   <translation>Una pregunta al año le dice más que cien suposiciones. Pregunte a pocos, y nunca a los mismos.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>The next field of a sheet; after the last one, keep the answers</source>
   <translation>El campo siguiente de una hoja; tras el último, guardar las respuestas</translation>
  </message>
  <message>
   <source>Asking begins.</source>
   <translation>Empiezan las preguntas.</translation>
  </message>
  <message>
   <source>Nobody is asked any more.</source>
   <translation>Ya no se pregunta a nadie.</translation>
  </message>
  <message>
   <source>Thrown away.</source>
   <translation>Tirada.</translation>
  </message>
  <message>
   <source>Kept. Nobody is asked before you start it.</source>
   <translation>Guardada. No se pregunta a nadie antes de que la inicie.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>That holds from now on.</source>
   <translation>Eso vale desde ahora.</translation>
  </message>
  <message>
   <source>An answer was kept.</source>
   <translation>Se guardó una respuesta.</translation>
  </message>
 </context>
 <context>
  <name>TabbedPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Partes de esta página</translation>
  </message>
 </context>
 <context>
  <name>TableSwitch</name>
  <message>
   <source>Show as chart</source>
   <translation>Ver como gráfico</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Ver como tabla</translation>
  </message>
 </context>
 <context>
  <name>TakeawaySection</name>
  <message>
   <source>Take everything away</source>
   <translation>Llevárselo todo</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Todo en formatos abiertos</translation>
  </message>
  <message>
   <source>export leave CSV JSON spreadsheet tables data portability</source>
   <translation>exportar irse CSV JSON hoja de cálculo tablas datos</translation>
  </message>
  <message>
   <source>A new folder with everything that the shop keeps, for other programs: tables for spreadsheets, one document, and a page that explains them. The shop stays as it is.</source>
   <translation>Una carpeta nueva con todo lo que guarda el negocio, para otros programas: tablas para hojas de cálculo, un documento y una página que los explica. El negocio sigue igual.</translation>
  </message>
  <message>
   <source>The files are not locked: whoever has them can read them. They hold names, telephone numbers, addresses and notes of your customers, every visit and order, what each of them agreed to, whom you asked after and what came of it, away dates, wishes, people to call, requests, the people at your counter, and what was done in the program. Nobody who was erased is in them.</source>
   <translation>Los archivos no están cerrados: quien los tenga puede leerlos. Contienen nombres, teléfonos, direcciones y notas de sus clientes, cada visita y pedido, lo que aceptó cada uno, por quién preguntó y en qué quedó, ausencias, deseos, personas a quien llamar, solicitudes, las personas de su mostrador y lo que se hizo en el programa. Nadie que se borró está en ellos.</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Mostrar los archivos</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Guardando …</translation>
  </message>
  <message>
   <source>Save everything in a folder …</source>
   <translation>Guardar todo en una carpeta …</translation>
  </message>
  <message>
   <source>Where shall the new folder lie?</source>
   <translation>¿Dónde debe estar la carpeta nueva?</translation>
  </message>
  <message>
   <source>Writing everything …</source>
   <translation>Escribiéndolo todo …</translation>
  </message>
  <message>
   <source>Everything is in {folder}. Begin with README.html.</source>
   <translation>Todo está en {folder}. Empiece por README.html.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was saved.</source>
   <translation>Eso no funcionó por un fallo nuestro. No se ha guardado nada.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <translation>Parado. No se ha guardado nada.</translation>
  </message>
 </context>
 <context>
  <name>TallyForm</name>
  <message>
   <source>How many lines are on the sheet? They are added to what is counted already.</source>
   <translation>¿Cuántas rayas hay en la hoja? Se suman a lo que ya está contado.</translation>
  </message>
  <message>
   <source>Add them</source>
   <translation>Sumarlas</translation>
  </message>
 </context>
 <context>
  <name>TargetForm</name>
  <message>
   <source>{unit}; leave it empty to have no target</source>
   <translation>{unit}; déjelo vacío para no tener objetivo</translation>
  </message>
  <message>
   <source>Your target</source>
   <translation>Su objetivo</translation>
  </message>
  <message>
   <source>Keep the target</source>
   <translation>Guardar el objetivo</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Eso no es un número. Escriba uno, por ejemplo 60.</translation>
  </message>
 </context>
 <context>
  <name>TaskForm</name>
  <message>
   <source>Who sees to it</source>
   <translation>Quién se ocupa</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Nadie todavía</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ningún día</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>Un día</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Para cuándo</translation>
  </message>
  <message>
   <source>The day by which it is done</source>
   <translation>La fecha límite</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>TellCard</name>
  <message>
   <source>Tell them today</source>
   <translation>Para contar hoy</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} sabe en qué quedó.</translation>
  </message>
 </context>
 <context>
  <name>TellForm</name>
  <message>
   <source>How did you tell them?</source>
   <translation>¿Cómo se lo contó?</translation>
  </message>
 </context>
 <context>
  <name>TellLine</name>
  <message>
   <source>Told</source>
   <translation>Aviso dado</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Mostrarlo</translation>
  </message>
 </context>
 <context>
  <name>ThemePanel</name>
  <message>
   <source>Change something …</source>
   <translation>Cambiar algo …</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Cambiar el nombre …</translation>
  </message>
  <message>
   <source>It is the same as …</source>
   <translation>Es lo mismo que …</translation>
  </message>
  <message>
   <source>Open entries: {count}</source>
   <translation>Opiniones pendientes: {count}</translation>
  </message>
  <message>
   <source>The newest of what was said</source>
   <translation>Lo último que se dijo</translation>
  </message>
 </context>
 <context>
  <name>ThemesPart</name>
  <message>
   <source>Themes</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>The theme that is chosen</source>
   <translation>El tema elegido</translation>
  </message>
  <message>
   <source>The list of themes</source>
   <translation>La lista de temas</translation>
  </message>
  <message>
   <source>how pressing a theme is</source>
   <translation>lo urgente que es un tema</translation>
  </message>
  <message>
   <source>No themes yet</source>
   <translation>Aún no hay temas</translation>
  </message>
  <message>
   <source>Say what something is about when you write it down: two people on one thing make a theme.</source>
   <translation>Diga de qué trata al anotarlo: dos personas sobre lo mismo forman un tema.</translation>
  </message>
  <message>
   <source>Change something: {theme}</source>
   <translation>Cambiar algo: {theme}</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Renombrado.</translation>
  </message>
  <message>
   <source>They are one theme now.</source>
   <translation>Ahora son un solo tema.</translation>
  </message>
  <message>
   <source>Written down. What was open on it is fixed, and whoever said it is to be told.</source>
   <translation>Anotado. Lo pendiente sobre ello queda arreglado, y hay que contárselo a quien lo dijo.</translation>
  </message>
  <message>
   <source>Planned. Say under Changes when it was made.</source>
   <translation>Previsto. Diga en «Lo que usted cambió» cuándo se hizo.</translation>
  </message>
 </context>
 <context>
  <name>TimelineSection</name>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Qué mostrar</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Aún no ha pasado nada.</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 línea</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln línea</numerusform>
    <numerusform>%Ln líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Merece un saludo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>not dated</source>
   <translation>sin fecha</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Incorporar un archivo</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>Imprimir la lista</translation>
  </message>
  <message>
   <source>Today's list on A5 or receipt paper (Ctrl+P)</source>
   <translation>La lista de hoy en A5 o papel de tique (Ctrl+P)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Mirar ahora</translation>
  </message>
  <message>
   <source>Looking at everybody's visits …</source>
   <translation>Mirando las visitas de todos …</translation>
  </message>
  <message>
   <source>Not everybody's newest visits are looked at yet.</source>
   <translation>Aún no se han mirado las visitas más recientes de todos.</translation>
  </message>
 </context>
 <context>
  <name>TodayViewModel</name>
  <message>
   <source>{name}: {outcome}</source>
   <translation>{name}: {outcome}</translation>
  </message>
  <message>
   <source>{name} comes back {day}</source>
   <translation>{name} vuelve a aparecer {day}</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name}: la ausencia está apuntada</translation>
  </message>
  <message>
   <source>{name}: more patience from now on</source>
   <translation>{name}: más paciencia desde ahora</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} ya no se sugiere</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Deshecho</translation>
  </message>
 </context>
 <context>
  <name>TogetherCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Volver al perfil</translation>
  </message>
  <message>
   <source>Put two records together</source>
   <translation>Juntar dos fichas</translation>
  </message>
  <message>
   <source>Put together: {name}</source>
   <translation>Juntar: {name}</translation>
  </message>
  <message>
   <source>For somebody whom the shop knows as two. Nothing changes before you press the button below.</source>
   <translation>Para alguien a quien el negocio conoce como dos. Nada cambia antes de que pulse el botón de abajo.</translation>
  </message>
 </context>
 <context>
  <name>TogetherForm</name>
  <message>
   <source>The other record of the same person</source>
   <translation>La otra ficha de la misma persona</translation>
  </message>
  <message>
   <source>These are two people</source>
   <translation>Son dos personas</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Juntar</translation>
  </message>
  <message>
   <source>Remembered: two people. They are not suggested again.</source>
   <translation>Recordado: dos personas. No se vuelven a sugerir.</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Tell them when they are here</source>
   <translation>Dígaselo cuando estén aquí</translation>
  </message>
  <message>
   <source>Press a name once they know what became of it.</source>
   <translation>Pulse un nombre cuando esa persona sepa en qué quedó.</translation>
  </message>
  <message>
   <source>{name} was told</source>
   <translation>{name}: ya lo sabe</translation>
  </message>
 </context>
 <context>
  <name>TookForm</name>
  <message>
   <source>Minutes it took</source>
   <translation>Minutos que llevó</translation>
  </message>
  <message>
   <source>What you paid for it</source>
   <translation>Lo que pagó por ello</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <source>Stamps, wine, cake; {in_currency}.</source>
   <translation>Sellos, vino, pastel; {in_currency}.</translation>
  </message>
 </context>
 <context>
  <name>TourGuide</name>
  <message>
   <source>Take the five-minute tour</source>
   <translation>Hacer la visita guiada de cinco minutos</translation>
  </message>
 </context>
 <context>
  <name>TourStrip</name>
  <message>
   <source>Tour</source>
   <translation>Visita guiada</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Leave the tour</source>
   <translation>Salir de la visita guiada</translation>
  </message>
  <message>
   <source>A demo shop: everybody in it is made up. Would you like to be shown round in five minutes?</source>
   <translation>Un negocio de demostración: todos son inventados. ¿Quiere que se lo enseñemos en cinco minutos?</translation>
  </message>
  <message>
   <source>Show me round</source>
   <translation>Empezar la visita</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>No, gracias</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} de {total}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminar</translation>
  </message>
 </context>
 <context>
  <name>TrailPart</name>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Nothing is written down here yet.</source>
   <translation>Aquí aún no hay nada apuntado.</translation>
  </message>
  <message>
   <source>Newer</source>
   <translation>Más recientes</translation>
  </message>
  <message>
   <source>Older</source>
   <translation>Más antiguas</translation>
  </message>
  <message>
   <source>Check the trail</source>
   <translation>Comprobar el registro</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <source>Every step is written down in a chain that shows a missing or altered line. Names are shown as long as somebody is known; after an erasure nobody can tell any more whom a line was about.</source>
   <translation>Cada paso se apunta en una cadena que delata una línea que falta o se cambió. Los nombres se ven mientras se conoce a la persona; después de un borrado nadie puede saber de quién trataba una línea.</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{when} · line {number}</source>
   <translation>{when} · línea {number}</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando …</translation>
  </message>
  <message>
   <source>All {count} lines are as they were written, and none is missing.</source>
   <translation>Las {count} líneas están como se escribieron, y no falta ninguna.</translation>
  </message>
  <message>
   <source>Lines were altered or are missing. Restore the newest backup into a new folder.</source>
   <translation>Hay líneas cambiadas o que faltan. Restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
 </context>
 <context>
  <name>TryPanel</name>
  <message>
   <source>No answer: how did you try?</source>
   <translation>Sin respuesta: ¿cómo lo intentó?</translation>
  </message>
  <message>
   <source>{number} {way}</source>
   <translation>{number} {way}</translation>
  </message>
 </context>
 <context>
  <name>TypingForm</name>
  <message>
   <source>Type answers in</source>
   <translation>Teclear respuestas</translation>
  </message>
  <message>
   <source>Number on the paper</source>
   <translation>Número de la hoja</translation>
  </message>
  <message>
   <source>Scan its square, or type what stands below it; then Enter</source>
   <translation>Escanee el cuadrado o teclee lo que está debajo; luego Intro</translation>
  </message>
  <message>
   <source>Keep the answers</source>
   <translation>Guardar las respuestas</translation>
  </message>
  <message>
   <source>Stop typing</source>
   <translation>Dejar de teclear</translation>
  </message>
  <message>
   <source>Of {name}</source>
   <translation>De {name}</translation>
  </message>
  <message>
   <source>Nobody in particular</source>
   <translation>Nadie en particular</translation>
  </message>
  <message>
   <source>Kept, and their words stand in the log.</source>
   <translation>Guardado, y sus palabras están en el registro.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Kept. Something went wrong for them: it is waiting in “Put right”.</source>
   <translation>Guardado. Algo salió mal: espera en «Compensar».</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Unlock {shop}</source>
   <translation>Desbloquear {shop}</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Frase de contraseña o código de recuperación</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>I forgot my passphrase</source>
   <translation>Olvidé mi frase de contraseña</translation>
  </message>
  <message>
   <source>The recovery code that you wrote down when the shop was made opens it too: type it into this field. Without the passphrase and without the code, nobody can open this shop, and that includes us. That is what keeps your customers' trust safe if this computer is stolen.</source>
   <translation>El código de recuperación que apuntó al crear el negocio también lo abre: escríbalo en este campo. Sin la frase de contraseña y sin el código nadie puede abrir este negocio, tampoco nosotros. Eso protege la confianza de sus clientes si roban este ordenador.</translation>
  </message>
  <message>
   <source>Other shops</source>
   <translation>Otros negocios</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurar una copia …</translation>
  </message>
  <message>
   <source>Please type your passphrase first.</source>
   <translation>Escriba primero su frase de contraseña.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Preguntando a este ordenador …</translation>
  </message>
  <message>
   <source>Unlocking … this takes about a second, on purpose.</source>
   <translation>Desbloqueando … tarda un segundo, a propósito.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Eso no abre este negocio. Busque una errata e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The shop could not be opened because of a mistake of ours.</source>
   <translation>No se pudo abrir el negocio por un fallo nuestro.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Podrá intentarlo de nuevo en %n segundo.</numerusform>
    <numerusform>Podrá intentarlo de nuevo en %n segundos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VisitsOverTime</name>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Four weeks</source>
   <translation>Cuatro semanas</translation>
  </message>
  <message>
   <source>Too little is known to draw a line.</source>
   <translation>Se sabe demasiado poco para trazar una línea.</translation>
  </message>
  <message>
   <source>{visits} in one week</source>
   <translation>{visits} en una semana</translation>
  </message>
  <message numerus="yes">
   <source>{visits} in the last %n weeks</source>
   <translation>
    <numerusform>{visits} en la última semana</numerusform>
    <numerusform>{visits} en las últimas %n semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>A week: {first} at first, {last} lately, at most {most}.</source>
   <translation>Por semana: {first} al principio, {last} últimamente, {most} como mucho.</translation>
  </message>
  <message>
   <source>Visits per four weeks: {first} at first, {last} lately, at most {most}.</source>
   <translation>Visitas por cada cuatro semanas: {first} al principio, {last} últimamente, {most} como mucho.</translation>
  </message>
 </context>
 <context>
  <name>VisitsSection</name>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Visits as a table</source>
   <translation>Visitas en una tabla</translation>
  </message>
  <message>
   <source>Show as calendar</source>
   <translation>Ver como calendario</translation>
  </message>
  <message>
   <source>Visits and rhythm</source>
   <translation>Visitas y ritmo</translation>
  </message>
  <message>
   <source>{visits}, no rhythm known yet</source>
   <translation>{visits}, aún sin ritmo conocido</translation>
  </message>
  <message>
   <source>{visits}, usually {rhythm}</source>
   <translation>{visits}, normalmente {rhythm}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Usually takes {items}</source>
   <translation>Suele tomar {items}</translation>
  </message>
  <message>
   <source>Lately also takes {items}</source>
   <translation>Últimamente toma también {items}</translation>
  </message>
  <message>
   <source>Lately takes {items}</source>
   <translation>Últimamente toma {items}</translation>
  </message>
  <message>
   <source>Day by day since {day}</source>
   <translation>Día a día desde el {day}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Conocida</translation>
  </message>
 </context>
 <context>
  <name>WageForm</name>
  <message>
   <source>What an hour costs the shop</source>
   <translation>Lo que cuesta una hora al negocio</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Eso no es un número. Escriba uno, por ejemplo 15.</translation>
  </message>
 </context>
 <context>
  <name>WallPart</name>
  <message>
   <source>Which month</source>
   <translation>Qué mes</translation>
  </message>
  <message>
   <source>The page for the wall</source>
   <translation>La página para la pared</translation>
  </message>
  <message>
   <source>One page that may hang where customers see it: no names, and nothing of whom you asked after. This is what will stand on it.</source>
   <translation>Una página que puede colgarse donde la vean los clientes: sin nombres, y nada de por quién preguntó. Esto es lo que habrá en ella.</translation>
  </message>
  <message>
   <source>Nothing can be said of this month yet. Choose another, or bring in your till's file.</source>
   <translation>De este mes aún no se puede decir nada. Elija otro o incorpore el archivo de su caja.</translation>
  </message>
  <message>
   <source>Our {month} in numbers</source>
   <translation>Nuestros números de {month}</translation>
  </message>
 </context>
 <context>
  <name>WeightsPanel</name>
  <message>
   <source>What the engagement score is made of</source>
   <translation>De qué está hecha la puntuación de vínculo</translation>
  </message>
  <message>
   <source>The weights are your choice. A part that weighs 0 is left out; twice as much counts twice.</source>
   <translation>Los pesos los elige usted. Una parte que pesa 0 queda fuera; el doble cuenta el doble.</translation>
  </message>
  <message>
   <source>Change the weights …</source>
   <translation>Cambiar los pesos …</translation>
  </message>
  <message>
   <source>Back to the usual weights</source>
   <translation>Volver a los pesos habituales</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and 100.</source>
   <translation>Un peso es un número entre 0 y 100.</translation>
  </message>
  <message>
   <source>The weights are kept</source>
   <translation>Los pesos están guardados</translation>
  </message>
  <message>
   <source>The usual weights hold again</source>
   <translation>Vuelven a valer los pesos habituales</translation>
  </message>
 </context>
 <context>
  <name>WhoIsHerePage</name>
  <message>
   <source>Who is here?</source>
   <translation>¿Quién está aquí?</translation>
  </message>
  <message>
   <source>A PIN says who is here. It does not lock the shop: the passphrase does.</source>
   <translation>Un PIN dice quién está aquí. No bloquea el negocio: eso lo hace la frase de contraseña.</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>Come in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Bloquear el negocio</translation>
  </message>
  <message>
   <source>Use a PIN</source>
   <translation>Usar un PIN</translation>
  </message>
  <message>
   <source>Use the owner's passphrase</source>
   <translation>Usar la frase de contraseña</translation>
  </message>
  <message>
   <source>Too many PINs in a row were wrong. Now only the owner's passphrase opens.</source>
   <translation>Demasiados PIN seguidos fueron incorrectos. Ahora solo abre la frase de contraseña de la persona titular.</translation>
  </message>
  <message>
   <source>The passphrase of the shop lets the owner in.</source>
   <translation>Con la frase de contraseña del negocio entra la persona titular.</translation>
  </message>
  <message>
   <source>Choose your name and type your PIN.</source>
   <translation>Elija su nombre y escriba su PIN.</translation>
  </message>
  <message>
   <source>Please choose your name first.</source>
   <translation>Elija primero su nombre.</translation>
  </message>
  <message>
   <source>Please type your PIN first.</source>
   <translation>Escriba primero su PIN.</translation>
  </message>
  <message>
   <source>That is not the PIN of {name}.</source>
   <translation>Ese no es el PIN de {name}.</translation>
  </message>
  <message>
   <source>Tries left: {number}</source>
   <translation>Intentos restantes: {number}</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Eso no funcionó por un fallo nuestro.</translation>
  </message>
 </context>
 <context>
  <name>WhyPanel</name>
  <message>
   <source>Why this person?</source>
   <translation>¿Por qué esta persona?</translation>
  </message>
  <message>
   <source>Seen from their visits only. You know them better than any number.</source>
   <translation>Visto solo por sus visitas. Usted la conoce mejor que cualquier número.</translation>
  </message>
  <message>
   <source>Open the profile</source>
   <translation>Abrir el perfil</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>No sugerir nunca</translation>
  </message>
 </context>
 <context>
  <name>WishPanel</name>
  <message>
   <source>Count more in …</source>
   <translation>Contar más …</translation>
  </message>
  <message>
   <source>Somebody joins …</source>
   <translation>Alguien se suma …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Quitar a alguien …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>En qué quedó …</translation>
  </message>
  <message>
   <source>The same as another …</source>
   <translation>Lo mismo que otro …</translation>
  </message>
  <message>
   <source>Reword …</source>
   <translation>Cambiar el texto …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Also said as: {words}</source>
   <translation>Dicho también así: {words}</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Contado.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Put together.</source>
   <translation>Juntados.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Quitado de la lista.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>Ya sabe en qué quedó.</translation>
  </message>
 </context>
 <context>
  <name>WishSection</name>
  <message>
   <source>How we ask after you</source>
   <translation>Cómo preguntamos por usted</translation>
  </message>
  <message>
   <source>Change the wish</source>
   <translation>Cambiar el deseo</translation>
  </message>
  <message>
   <source>Print why we asked after you</source>
   <translation>Imprimir por qué preguntamos por usted</translation>
  </message>
  <message>
   <source>We do not ask after you. That needs your yes to being noticed when you are missing.</source>
   <translation>No preguntamos por usted. Para eso hace falta su sí a que nos fijemos si nos falta.</translation>
  </message>
  <message>
   <source>How soon</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>Days without you</source>
   <translation>Días sin usted</translation>
  </message>
  <message>
   <source>Leave it empty and we go by your own rhythm.</source>
   <translation>Déjelo vacío y seguimos su propio ritmo.</translation>
  </message>
  <message>
   <source>How we may ask</source>
   <translation>Cómo podemos preguntar</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
 </context>
 <context>
  <name>WishesPart</name>
  <message>
   <source>Wishes</source>
   <translation>Deseos</translation>
  </message>
  <message>
   <source>The wish that is chosen</source>
   <translation>El deseo elegido</translation>
  </message>
  <message>
   <source>What regulars wish for</source>
   <translation>Lo que desean los habituales</translation>
  </message>
  <message>
   <source>No wishes yet</source>
   <translation>Todavía no hay deseos</translation>
  </message>
  <message>
   <source>Oat milk, a later hour, a class on Tuesdays: what regulars wish for is written down here.</source>
   <translation>Leche de avena, una hora más, una clase los martes: aquí se anota lo que desean los habituales.</translation>
  </message>
  <message>
   <source>You asked, we did</source>
   <translation>Ustedes lo pidieron, lo hicimos</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Deseo</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Votos</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>For the wall: what was wished for and what became of it, without a name.</source>
   <translation>Para la pared: qué se deseó y en qué quedó, sin nombres.</translation>
  </message>
  <message>
   <source>Write a wish down</source>
   <translation>Anotar un deseo</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Go to the wish that is chosen</source>
   <translation>Ir al deseo elegido</translation>
  </message>
 </context>
 <context>
  <name>WithdrawPanel</name>
  <message>
   <source>No reason is needed. You can say yes anew at any time.</source>
   <translation>No hace falta dar motivos. Puede volver a decir que sí cuando quiera.</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Retirarlo ahora</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Up to {most} characters. What is promised below is added by itself.</source>
   <translation>Hasta {most} caracteres. Lo que abajo se promete se añade solo.</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Sus palabras</translation>
  </message>
  <message>
   <source>Do your words ask something else than before?</source>
   <translation>¿Sus palabras preguntan otra cosa que antes?</translation>
  </message>
  <message>
   <source>No, the same in better words</source>
   <translation>No, lo mismo con mejores palabras</translation>
  </message>
  <message>
   <source>Yes, something else is asked</source>
   <translation>Sí, se pregunta otra cosa</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Keep in them how long things are kept: {times}.</source>
   <translation>Diga también en ellas cuánto tiempo se guarda: {times}.</translation>
  </message>
  <message>
   <source>Please say whether your words ask something else than before.</source>
   <translation>Diga, por favor, si sus palabras preguntan otra cosa que antes.</translation>
  </message>
  <message>
   <source>The program's words</source>
   <translation>Las palabras del programa</translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) agreed to the present words.</source>
   <translation>
    <numerusform>%n persona aceptó el texto actual.</numerusform>
    <numerusform>%n personas aceptaron el texto actual.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The yes of %n person(s) ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</source>
   <translation>
    <numerusform>El sí de %n persona termina en el acto y hay que volver a preguntarle. Lo que dio se guarda entretanto {days} días sin usarse y después se borra. Esto no se puede deshacer.</numerusform>
    <numerusform>El sí de %n personas termina en el acto y hay que volver a preguntarles. Lo que dieron se guarda entretanto {days} días sin usarse y después se borra. Esto no se puede deshacer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save, and ask %n person(s) again</source>
   <translation>
    <numerusform>Guardar y volver a preguntar a %n persona</numerusform>
    <numerusform>Guardar y volver a preguntar a %n personas</numerusform>
   </translation>
  </message>
  <message>
   <source>Show these words from now on</source>
   <translation>Mostrar estas palabras desde ahora</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Apuntarlo</translation>
  </message>
  <message>
   <source>What is wished for</source>
   <translation>Lo que se desea</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>These are the words:</source>
   <translation>Estas son las palabras:</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Borrador: que lo revise un jurista</translation>
  </message>
 </context>
 <context>
  <name>WordsPart</name>
  <message>
   <source>Customers are shown or read these words before they say yes. You may ask in your own way; what is promised to everybody stays, and what somebody agreed to is kept in the very words that they were shown.</source>
   <translation>A los clientes se les muestran o leen estas palabras antes de que digan sí. Puede preguntar a su manera; lo que se promete a todo el mundo se queda, y aquello a lo que alguien dijo sí se guarda con las mismas palabras que se le mostraron.</translation>
  </message>
 </context>
 <context>
  <name>WordsStep</name>
  <message>
   <source>Customers are shown or read these words before they say yes, a question of its own for each. They are ready to use, and you may ask in your own words. What they still need is who is responsible for the data: the law wants that said.</source>
   <translation>A los clientes se les muestran o leen estas palabras antes de que digan sí, una pregunta aparte para cada fin. Están listas para usarse, y puede preguntar con sus propias palabras. Lo que aún falta es quién es responsable de los datos: la ley quiere que se diga.</translation>
  </message>
  <message>
   <source>Please say who it is.</source>
   <translation>Diga quién es.</translation>
  </message>
  <message>
   <source>Please give an address for letters.</source>
   <translation>Dé una dirección postal.</translation>
  </message>
  <message>
   <source>Please give a phone number or an e-mail address.</source>
   <translation>Dé un número de teléfono o un correo electrónico.</translation>
  </message>
 </context>
 <context>
  <name>WrittenRows</name>
  <message>
   <source>{number} of {total}: {words}</source>
   <translation>{number} de {total}: {words}</translation>
  </message>
  <message>
   <source>Nobody has written anything yet.</source>
   <translation>Nadie ha escrito nada todavía.</translation>
  </message>
  <message>
   <source>Write it down in the log</source>
   <translation>Anotarlo en el registro</translation>
  </message>
  <message>
   <source>See it in the log</source>
   <translation>Ver en el registro</translation>
  </message>
 </context>
 <context>
  <name>_Form</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>_Lines</name>
  <message>
   <source>Remove this figure</source>
   <translation>Quitar esta cifra</translation>
  </message>
 </context>
 <context>
  <name>_WeightsForm</name>
  <message>
   <source>Keep the weights</source>
   <translation>Guardar los pesos</translation>
  </message>
 </context>
 <context>
  <name>alerts</name>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Saludos</translation>
  </message>
  <message>
   <source>There is nothing to draw.</source>
   <translation>No hay nada que dibujar.</translation>
  </message>
  <message>
   <source>Never more than 1 check-in in a week</source>
   <translation>Nunca más de 1 saludo en una semana</translation>
  </message>
  <message numerus="yes">
   <source>Never more than %Ln check-ins in a week</source>
   <translation>
    <numerusform>Nunca más de %Ln saludo en una semana</numerusform>
    <numerusform>Nunca más de %Ln saludos en una semana</numerusform>
   </translation>
  </message>
  <message>
   <source>about {number} a week</source>
   <translation>unos {number} por semana</translation>
  </message>
  <message>
   <source>one week, or two at most</source>
   <translation>una semana, dos como mucho</translation>
  </message>
  <message>
   <source>two weeks</source>
   <translation>dos semanas</translation>
  </message>
  <message>
   <source>two weeks, or three at most (recommended)</source>
   <translation>dos semanas, tres como mucho (recomendado)</translation>
  </message>
  <message>
   <source>three weeks</source>
   <translation>tres semanas</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>They stay away for longer than ever, or nearly so.</source>
   <translation>Lleva más tiempo que nunca sin venir, o casi.</translation>
  </message>
  <message>
   <source>comes less often</source>
   <translation>viene menos a menudo</translation>
  </message>
  <message>
   <source>They still come, but clearly less often than in the months before.</source>
   <translation>Sigue viniendo, pero claramente menos que en los meses anteriores.</translation>
  </message>
  <message>
   <source>has something else than usual</source>
   <translation>toma algo distinto de lo habitual</translation>
  </message>
  <message>
   <source>What they nearly always have is missing, or something else took its place.</source>
   <translation>Falta lo que casi siempre toma, u otra cosa ocupó su lugar.</translation>
  </message>
  <message>
   <source>makes more or less of a visit</source>
   <translation>hace visitas mayores o menores</translation>
  </message>
  <message>
   <source>They buy, book or train clearly more, or clearly less, than they used to.</source>
   <translation>Compra, reserva o entrena claramente más, o menos, que antes.</translation>
  </message>
  <message>
   <source>comes at other times</source>
   <translation>viene a otras horas</translation>
  </message>
  <message>
   <source>They come at other hours, or on other days of the week, than they used to.</source>
   <translation>Viene a otras horas, u otros días de la semana, que antes.</translation>
  </message>
  <message>
   <source>{time}, with 1 regular.</source>
   <translation>{time}, con 1 habitual.</translation>
  </message>
  <message numerus="yes">
   <source>{time}, with %Ln regulars.</source>
   <translation>
    <numerusform>{time}, con %Ln habitual.</numerusform>
    <numerusform>{time}, con %Ln habituales.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to try it on yet: nobody was a regular in that time.</source>
   <translation>Aún no hay con qué probarlo: nadie fue habitual en ese periodo.</translation>
  </message>
  <message>
   <source>Your shop is too young to say: there are {days} to look at.</source>
   <translation>Su negocio es demasiado joven para decirlo: hay {days} que mirar.</translation>
  </message>
  <message>
   <source>Nobody would have been suggested.</source>
   <translation>No se habría sugerido a nadie.</translation>
  </message>
  <message>
   <source>Of {people} it is known what came next: too few to say more.</source>
   <translation>Se sabe qué pasó después con {people}: muy pocas para decir más.</translation>
  </message>
  <message>
   <source>Not counted: {people} whom you did ask at that time.</source>
   <translation>Sin contar: {people} a quienes sí preguntó entonces.</translation>
  </message>
  <message>
   <source>They had been silent for about {days}, {times} times as long as usual.</source>
   <translation>Llevaban unos {days} sin venir, {times} veces más de lo habitual.</translation>
  </message>
  <message>
   <source>About 1 check-in a week would have come of it.</source>
   <translation>De ello habría salido un saludo por semana, más o menos.</translation>
  </message>
  <message numerus="yes">
   <source>About %Ln check-ins a week would have come of it.</source>
   <translation>
    <numerusform>De ello habría salido %Ln saludo por semana, más o menos.</numerusform>
    <numerusform>De ello habrían salido unos %Ln saludos por semana.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About one check-in in %Ln weeks would have come of it.</source>
   <translation>
    <numerusform>De ello habría salido un saludo cada %Ln semana, más o menos.</numerusform>
    <numerusform>De ello habría salido un saludo cada %Ln semanas, más o menos.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in in that time.</source>
   <translation>1 saludo en ese periodo.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins in that time.</source>
   <translation>
    <numerusform>%Ln saludo en ese periodo.</numerusform>
    <numerusform>%Ln saludos en ese periodo.</numerusform>
   </translation>
  </message>
  <message>
   <source>{tenths} of 10 came back by themselves within {days} ({some} of {all}).</source>
   <translation>{tenths} de cada 10 volvieron por sí mismos en {days} ({some} de {all}).</translation>
  </message>
  <message>
   <source>All of them have come again since.</source>
   <translation>Desde entonces han vuelto todos.</translation>
  </message>
  <message>
   <source>1 person did not come again so far.</source>
   <translation>1 persona no ha vuelto hasta ahora.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people did not come again so far.</source>
   <translation>
    <numerusform>%Ln persona no ha vuelto hasta ahora.</numerusform>
    <numerusform>%Ln personas no han vuelto hasta ahora.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Something was done that this version has no words for ({action})</source>
   <translation>Se hizo algo para lo que esta versión no tiene palabras ({action})</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Consentimientos</translation>
  </message>
  <message>
   <source>Words that customers are shown</source>
   <translation>Palabras que se muestran a los clientes</translation>
  </message>
  <message>
   <source>What others may see</source>
   <translation>Qué pueden ver otros</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Copies and erasures</source>
   <translation>Copias y borrados</translation>
  </message>
  <message>
   <source>Requests by right</source>
   <translation>Solicitudes de derechos</translation>
  </message>
  <message>
   <source>Emergencies</source>
   <translation>Emergencias</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Saludos</translation>
  </message>
  <message>
   <source>Today's list on paper</source>
   <translation>La lista de hoy en papel</translation>
  </message>
  <message>
   <source>How customers want to be asked</source>
   <translation>Cómo quieren los clientes que se les pregunte</translation>
  </message>
  <message>
   <source>People to call</source>
   <translation>Personas a quien llamar</translation>
  </message>
  <message>
   <source>Away notes</source>
   <translation>Avisos de ausencia</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>What relationships cost</source>
   <translation>Lo que cuestan las relaciones</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Invitaciones</translation>
  </message>
  <message>
   <source>Birthdays</source>
   <translation>Cumpleaños</translation>
  </message>
  <message>
   <source>Subscriptions</source>
   <translation>Abonos</translation>
  </message>
  <message>
   <source>Visits by hand</source>
   <translation>Visitas a mano</translation>
  </message>
  <message>
   <source>Files brought in</source>
   <translation>Archivos incorporados</translation>
  </message>
  <message>
   <source>Seen or heard</source>
   <translation>Noticias</translation>
  </message>
  <message>
   <source>Looking who is missing</source>
   <translation>Mirar quién falta</translation>
  </message>
  <message>
   <source>Clean-ups</source>
   <translation>Limpiezas</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Personas en el mostrador</translation>
  </message>
  <message>
   <source>Groups of customers</source>
   <translation>Grupos de clientes</translation>
  </message>
  <message>
   <source>Targets and notes beside the numbers</source>
   <translation>Objetivos y notas junto a los números</translation>
  </message>
  <message>
   <source>What people say about the shop</source>
   <translation>Lo que se dice del negocio</translation>
  </message>
  <message>
   <source>Themes of what people say</source>
   <translation>Temas de los que se habla</translation>
  </message>
  <message>
   <source>Changes in the shop</source>
   <translation>Cambios en el negocio</translation>
  </message>
  <message>
   <source>Mistakes put right</source>
   <translation>Errores compensados</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Encuestas</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Lista de deseos</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Votaciones</translation>
  </message>
  <message>
   <source>Copies of the shop</source>
   <translation>Copias del negocio</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Todo en formatos abiertos</translation>
  </message>
  <message>
   <source>Checks of the shop</source>
   <translation>Comprobaciones del negocio</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Quién es responsable</translation>
  </message>
  <message>
   <source>The shop's profile</source>
   <translation>Datos del negocio</translation>
  </message>
  <message>
   <source>Whom to be told about</source>
   <translation>De quién avisarle</translation>
  </message>
  <message>
   <source>Passphrase and keys</source>
   <translation>Frase de contraseña y claves</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Alguien que se borró</translation>
  </message>
  <message>
   <source>Customer {number}</source>
   <translation>Cliente {number}</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>titular</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>personal</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>{who} agreed: {purpose}</source>
   <translation>{who} dijo que sí: {purpose}</translation>
  </message>
  <message>
   <source>{who} agreed again: {purpose}</source>
   <translation>{who} volvió a decir que sí: {purpose}</translation>
  </message>
  <message>
   <source>{who} said no: {purpose}</source>
   <translation>{who} dijo que no: {purpose}</translation>
  </message>
  <message>
   <source>{who} took a yes back: {purpose}</source>
   <translation>{who} retiró un sí: {purpose}</translation>
  </message>
  <message>
   <source>A file of agreements was brought in: {events} from {rows} rows</source>
   <translation>Se incorporó un archivo de consentimientos: {events} de {rows} filas</translation>
  </message>
  <message>
   <source>Agreements that ended by their date: {expired}; not renewed, so what they kept was deleted: {over}</source>
   <translation>Consentimientos que caducaron: {expired}; sin renovar, así que se borró lo guardado: {over}</translation>
  </message>
  <message>
   <source>New words for customers were taken over: {added}; agreements to ask for again: {to_renew}</source>
   <translation>Palabras nuevas para clientes: {added}; consentimientos que volver a pedir: {to_renew}</translation>
  </message>
  <message>
   <source>Own words for customers: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>Palabras propias para clientes: {purpose}, {language} (versión {version}); consentimientos que volver a pedir: {to_renew}</translation>
  </message>
  <message>
   <source>The program's words again: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>Otra vez las palabras del programa: {purpose}, {language} (versión {version}); consentimientos que volver a pedir: {to_renew}</translation>
  </message>
  <message>
   <source>Own words were compared with newer ones of the program: {purpose}, {language}</source>
   <translation>Se compararon palabras propias con otras más nuevas del programa: {purpose}, {language}</translation>
  </message>
  <message>
   <source>{who} agreed to having something shown</source>
   <translation>{who} aceptó que se muestre algo</translation>
  </message>
  <message>
   <source>Something of {who} is shown</source>
   <translation>Se muestra algo de {who}</translation>
  </message>
  <message>
   <source>{who} took the yes to having something shown back</source>
   <translation>{who} retiró su sí a que se muestre algo</translation>
  </message>
  <message>
   <source>Something that was shown was taken down</source>
   <translation>Se quitó algo que se mostraba</translation>
  </message>
  <message>
   <source>Words and photos whose yes does not hold any more: {pieces}</source>
   <translation>Palabras y fotos cuyo sí ya no vale: {pieces}</translation>
  </message>
  <message>
   <source>{who} said how they want to be asked after</source>
   <translation>{who} dijo cómo quiere que se le pregunte</translation>
  </message>
  <message>
   <source>{who} named somebody to call</source>
   <translation>{who} nombró a alguien a quien llamar</translation>
  </message>
  <message>
   <source>{who} does not name somebody to call any more</source>
   <translation>{who} ya no nombra a nadie a quien llamar</translation>
  </message>
  <message>
   <source>Whom {who} named was told about it</source>
   <translation>Se avisó a quien {who} nombró</translation>
  </message>
  <message>
   <source>Whom {who} named does not want to be called</source>
   <translation>Quien {who} nombró no quiere que se le llame</translation>
  </message>
  <message>
   <source>Whom {who} named was called</source>
   <translation>Se llamó a quien {who} nombró</translation>
  </message>
  <message>
   <source>{who} was added</source>
   <translation>Se añadió a {who}</translation>
  </message>
  <message>
   <source>What {who} said about being of age was written down</source>
   <translation>Se apuntó lo que {who} dijo sobre su mayoría de edad</translation>
  </message>
  <message>
   <source>Details of {who} were changed</source>
   <translation>Se cambiaron datos de {who}</translation>
  </message>
  <message>
   <source>Whether {who} may be suggested was changed</source>
   <translation>Se cambió si {who} puede sugerirse</translation>
  </message>
  <message>
   <source>Another record was put together with {who}; visits: {visits}</source>
   <translation>Otra ficha se juntó con {who}; visitas: {visits}</translation>
  </message>
  <message>
   <source>{who} and a record that looks alike were said to be two people</source>
   <translation>Se dijo que {who} y una ficha parecida son dos personas</translation>
  </message>
  <message>
   <source>That {who} and a record that looks alike are two was taken back</source>
   <translation>Se retiró que {who} y una ficha parecida son dos personas</translation>
  </message>
  <message>
   <source>{who} and a record put together with them were parted again</source>
   <translation>{who} y una ficha que se juntó con la suya se separaron de nuevo</translation>
  </message>
  <message>
   <source>What is known of {who} is only stored from now on</source>
   <translation>Lo que se sabe de {who} solo se conserva desde ahora</translation>
  </message>
  <message>
   <source>What is known of {who} may be used again</source>
   <translation>Lo que se sabe de {who} puede volver a usarse</translation>
  </message>
  <message>
   <source>Everything about {who} was read out for a copy</source>
   <translation>Se leyó todo sobre {who} para una copia</translation>
  </message>
  <message>
   <source>{who}: everything about this person was erased</source>
   <translation>{who}: se borró todo sobre esta persona</translation>
  </message>
  <message>
   <source>A visit of {who} was recorded by hand</source>
   <translation>Se registró a mano una visita de {who}</translation>
  </message>
  <message>
   <source>A visit of {who} was taken back</source>
   <translation>Se deshizo una visita de {who}</translation>
  </message>
  <message>
   <source>{who} was seen or heard</source>
   <translation>Hubo noticias de {who}</translation>
  </message>
  <message>
   <source>That {who} was seen or heard was taken back</source>
   <translation>Se deshizo que hubo noticias de {who}</translation>
  </message>
  <message>
   <source>{who} will be away; days: {days}</source>
   <translation>{who} estará fuera; días: {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was removed</source>
   <translation>Se quitó un aviso de ausencia de {who}</translation>
  </message>
  <message>
   <source>{who} has an appointment; days until then: {days}</source>
   <translation>{who} tiene una cita; días hasta entonces: {days}</translation>
  </message>
  <message>
   <source>A file of appointments was brought in: {kept} kept from {rows} rows</source>
   <translation>Se incorporó un archivo de citas: {kept} guardadas de {rows} filas</translation>
  </message>
  <message>
   <source>An appointment or subscription of {who} was removed</source>
   <translation>Se quitó una cita o un abono de {who}</translation>
  </message>
  <message>
   <source>What was noted on an appointment of {who} was taken back</source>
   <translation>Se deshizo lo apuntado sobre una cita de {who}</translation>
  </message>
  <message>
   <source>{who} has a subscription; days until its end: {days}</source>
   <translation>{who} tiene un abono; días hasta su fin: {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was taken back</source>
   <translation>Se deshizo un aviso de ausencia de {who}</translation>
  </message>
  <message>
   <source>{who} was wished a happy birthday</source>
   <translation>Se felicitó por el cumpleaños: {who}</translation>
  </message>
  <message>
   <source>A birthday greeting to {who} was taken back</source>
   <translation>Se retiró una felicitación: {who}</translation>
  </message>
  <message>
   <source>{who} was found to be worth a hello</source>
   <translation>{who} merecía un saludo</translation>
  </message>
  <message>
   <source>{who} was asked after: {outcome}</source>
   <translation>Se preguntó por {who}: {outcome}</translation>
  </message>
  <message>
   <source>{who} could not be reached ({channel})</source>
   <translation>No se pudo localizar a {who} ({channel})</translation>
  </message>
  <message>
   <source>A hello to {who} was put off</source>
   <translation>Se aplazó un saludo a {who}</translation>
  </message>
  <message>
   <source>For {who} it was no reason to worry</source>
   <translation>En el caso de {who} no había de qué preocuparse</translation>
  </message>
  <message>
   <source>What was noted on a hello to {who} was taken back</source>
   <translation>Se deshizo lo apuntado sobre un saludo a {who}</translation>
  </message>
  <message>
   <source>Today's list went onto paper or into a file; people on it: {people}</source>
   <translation>La lista de hoy pasó a papel o a un archivo; personas en ella: {people}</translation>
  </message>
  <message>
   <source>The program looked who is missing; new: {opened}, ended: {closed}</source>
   <translation>El programa miró quién falta; nuevos: {opened}, terminados: {closed}</translation>
  </message>
  <message>
   <source>The program looked who was missing on a past day; people: {customers}</source>
   <translation>El programa miró quién faltaba en un día pasado; personas: {customers}</translation>
  </message>
  <message>
   <source>{who} asked by right: {kind}</source>
   <translation>{who} solicitó: {kind}</translation>
  </message>
  <message>
   <source>More time was taken for what {who} asked: {kind}</source>
   <translation>Se tomó más tiempo para lo que pidió {who}: {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was answered: {kind}</source>
   <translation>Se respondió a lo que pidió {who}: {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was declined: {kind}</source>
   <translation>Se rechazó lo que pidió {who}: {kind}</translation>
  </message>
  <message>
   <source>A request of {who} was put back to how it stood</source>
   <translation>Una solicitud de {who} volvió a como estaba</translation>
  </message>
  <message>
   <source>In an emergency it was looked up how to reach {who}</source>
   <translation>En una emergencia se buscó cómo localizar a {who}</translation>
  </message>
  <message>
   <source>{who} was told what was looked up in an emergency</source>
   <translation>Se contó a {who} qué se buscó en una emergencia</translation>
  </message>
  <message>
   <source>What was kept long enough was taken out: {counts}</source>
   <translation>Se borró lo guardado lo suficiente: {counts}</translation>
  </message>
  <message>
   <source>How long things are kept was changed</source>
   <translation>Se cambió cuánto tiempo se guarda</translation>
  </message>
  <message>
   <source>Who is responsible for the data was written down</source>
   <translation>Se apuntó quién es responsable de los datos</translation>
  </message>
  <message>
   <source>What a relationship cost was written down</source>
   <translation>Se anotó lo que costó una relación</translation>
  </message>
  <message>
   <source>A line of what relationships cost was removed</source>
   <translation>Se quitó una línea de lo que cuestan las relaciones</translation>
  </message>
  <message>
   <source>What an hour costs was changed</source>
   <translation>Se cambió lo que cuesta una hora</translation>
  </message>
  <message>
   <source>Invitation {invitation} was drawn; on the list: {invited}, left out by the draw: {left_out}</source>
   <translation>Se sorteó la invitación {invitation}; en la lista: {invited}, fuera por sorteo: {left_out}</translation>
  </message>
  <message>
   <source>Everybody of invitation {invitation} was invited</source>
   <translation>Se invitó a toda la lista de la invitación {invitation}</translation>
  </message>
  <message>
   <source>Invitation {invitation}: written down that they were invited</source>
   <translation>Invitación {invitation}: se anotó que se invitó a esta persona</translation>
  </message>
  <message>
   <source>Invitation {invitation}: not invited after all</source>
   <translation>Invitación {invitation}: al final no se invitó a esta persona</translation>
  </message>
  <message>
   <source>Invitation {invitation} was opened again</source>
   <translation>Se volvió a abrir la invitación {invitation}</translation>
  </message>
  <message>
   <source>The list of invitation {invitation} was put on paper, into a file or copied; people on it: {people}</source>
   <translation>La lista de la invitación {invitation} pasó a papel, a un archivo o se copió; personas en ella: {people}</translation>
  </message>
  <message>
   <source>Invitation {invitation} was taken back</source>
   <translation>Se retiró la invitación {invitation}</translation>
  </message>
  <message>
   <source>Whom to be told about was changed: about {capacity} a week</source>
   <translation>Se cambió de quién avisar: unos {capacity} por semana</translation>
  </message>
  <message>
   <source>The shop's profile was changed</source>
   <translation>Se cambiaron los datos del negocio</translation>
  </message>
  <message>
   <source>A till export was brought in: {kept} visits kept from {rows} rows</source>
   <translation>Se incorporó una exportación de la caja: {kept} visitas guardadas de {rows} filas</translation>
  </message>
  <message>
   <source>Everything was saved in open formats; customers: {customers}, visits: {visits}</source>
   <translation>Todo se guardó en formatos abiertos; clientes: {customers}, visitas: {visits}</translation>
  </message>
  <message>
   <source>A copy of the shop was saved; copies that are listed now: {copies}</source>
   <translation>Se guardó una copia del negocio; copias en la lista: {copies}</translation>
  </message>
  <message>
   <source>A copy of the shop could not be saved</source>
   <translation>No se pudo guardar una copia del negocio</translation>
  </message>
  <message>
   <source>A copy of the shop was taken off the list; left: {copies}</source>
   <translation>Se quitó de la lista una copia del negocio; quedan: {copies}</translation>
  </message>
  <message>
   <source>The shop was checked; findings: {findings}, rehearsals that failed: {problems}</source>
   <translation>Se comprobó el negocio; hallazgos: {findings}, ensayos fallidos: {problems}</translation>
  </message>
  <message>
   <source>Somebody new can be at the counter now ({role})</source>
   <translation>Alguien más ya puede estar en el mostrador ({role})</translation>
  </message>
  <message>
   <source>Somebody at the counter has another PIN</source>
   <translation>Alguien del mostrador tiene otro PIN</translation>
  </message>
  <message>
   <source>Somebody is not at the counter any more</source>
   <translation>Alguien ya no está en el mostrador</translation>
  </message>
  <message>
   <source>The counter was handed over ({role})</source>
   <translation>Se pasó el turno del mostrador ({role})</translation>
  </message>
  <message>
   <source>Somebody took over at the counter ({role})</source>
   <translation>Alguien tomó el turno en el mostrador ({role})</translation>
  </message>
  <message>
   <source>A wrong PIN was typed at the counter; tries left: {tries_left}</source>
   <translation>Se escribió un PIN incorrecto en el mostrador; intentos restantes: {tries_left}</translation>
  </message>
  <message>
   <source>The owner took over with the passphrase</source>
   <translation>La persona titular tomó el turno con la frase de contraseña</translation>
  </message>
  <message>
   <source>Group {group} of customers was saved</source>
   <translation>Se guardó el grupo {group} de clientes</translation>
  </message>
  <message>
   <source>Group {group} of customers has another name</source>
   <translation>El grupo {group} de clientes tiene otro nombre</translation>
  </message>
  <message>
   <source>Group {group} of customers was deleted; nobody in it was touched</source>
   <translation>Se eliminó el grupo {group} de clientes; a nadie de él se le cambió nada</translation>
  </message>
  <message>
   <source>A target was set: {measure}</source>
   <translation>Se puso un objetivo: {measure}</translation>
  </message>
  <message>
   <source>A target was taken away: {measure}</source>
   <translation>Se quitó un objetivo: {measure}</translation>
  </message>
  <message>
   <source>The weights of the engagement score were changed</source>
   <translation>Se cambiaron los pesos de la puntuación de vínculo</translation>
  </message>
  <message>
   <source>A figure of others was written down: {measure}</source>
   <translation>Se anotó una cifra de otros: {measure}</translation>
  </message>
  <message>
   <source>A figure of others was taken out: {measure}</source>
   <translation>Se quitó una cifra de otros: {measure}</translation>
  </message>
  <message>
   <source>A note was put on the time line</source>
   <translation>Se puso una nota en la línea de tiempo</translation>
  </message>
  <message>
   <source>A note on the time line was changed</source>
   <translation>Se cambió una nota de la línea de tiempo</translation>
  </message>
  <message>
   <source>A note was taken off the time line</source>
   <translation>Se quitó una nota de la línea de tiempo</translation>
  </message>
  <message>
   <source>Something that was said about the shop was written down: {kind}</source>
   <translation>Se anotó algo que se dijo del negocio: {kind}</translation>
  </message>
  <message>
   <source>Something that was written down about the shop was taken out again</source>
   <translation>Se quitó de nuevo algo que se había anotado del negocio</translation>
  </message>
  <message>
   <source>What was taken out of what people said was put in again</source>
   <translation>Se volvió a poner lo que se había quitado de lo que dice la gente</translation>
  </message>
  <message>
   <source>Somebody began with what was said about the shop</source>
   <translation>Alguien empezó con algo que se dijo del negocio</translation>
  </message>
  <message>
   <source>What somebody began with was put back</source>
   <translation>Se volvió a dejar lo que alguien había empezado</translation>
  </message>
  <message>
   <source>Who sees to what was said was changed, or by when</source>
   <translation>Se cambió quién se ocupa de lo dicho, o hasta cuándo</translation>
  </message>
  <message>
   <source>What an entry is about was changed</source>
   <translation>Se cambió de qué trata una anotación</translation>
  </message>
  <message>
   <source>A first word was said to whoever spoke up</source>
   <translation>Se dijo una primera palabra a quien habló</translation>
  </message>
  <message>
   <source>It was said honestly why something stays as it is</source>
   <translation>Se dijo con franqueza por qué algo se queda como está</translation>
  </message>
  <message>
   <source>What was said was put right by a change</source>
   <translation>Lo dicho se arregló con un cambio</translation>
  </message>
  <message>
   <source>Whoever spoke up heard what came of it</source>
   <translation>Quien habló supo en qué quedó</translation>
  </message>
  <message>
   <source>A step with what was said was taken back</source>
   <translation>Se deshizo un paso con lo dicho</translation>
  </message>
  <message>
   <source>A picture or page was put beside what was said</source>
   <translation>Se puso una imagen o una página junto a lo dicho</translation>
  </message>
  <message>
   <source>A picture or page was taken out</source>
   <translation>Se quitó una imagen o una página</translation>
  </message>
  <message>
   <source>Theme {theme} has another name</source>
   <translation>El tema {theme} tiene otro nombre</translation>
  </message>
  <message>
   <source>Themes were put together into theme {theme}; others: {themes}</source>
   <translation>Se juntaron temas en el tema {theme}; otros: {themes}</translation>
  </message>
  <message>
   <source>Themes that were put together into theme {theme} were parted again</source>
   <translation>Se separaron de nuevo los temas que se habían juntado en el tema {theme}</translation>
  </message>
  <message>
   <source>Change {change} was planned</source>
   <translation>Se planeó el cambio {change}</translation>
  </message>
  <message>
   <source>What change {change} is about was said anew</source>
   <translation>Se dijo de nuevo de qué trata el cambio {change}</translation>
  </message>
  <message>
   <source>Change {change} was made; entries that it put right: {entries}</source>
   <translation>Se hizo el cambio {change}; anotaciones que arregló: {entries}</translation>
  </message>
  <message>
   <source>Change {change} was not made after all</source>
   <translation>Al final no se hizo el cambio {change}</translation>
  </message>
  <message>
   <source>Change {change} is not to be made any more</source>
   <translation>El cambio {change} ya no se hará</translation>
  </message>
  <message>
   <source>Something went wrong and is to be put right</source>
   <translation>Algo salió mal y hay que compensarlo</translation>
  </message>
  <message>
   <source>Something was offered to put a mistake right</source>
   <translation>Se ofreció algo para compensar un error</translation>
  </message>
  <message>
   <source>A mistake was put right</source>
   <translation>Se compensó un error</translation>
  </message>
  <message>
   <source>A step in putting a mistake right was taken back</source>
   <translation>Se deshizo un paso al compensar un error</translation>
  </message>
  <message>
   <source>A mistake that was written down was taken out again</source>
   <translation>Se quitó de nuevo un error que se había anotado</translation>
  </message>
  <message>
   <source>What staff may offer by themselves was changed</source>
   <translation>Se cambió lo que el personal puede ofrecer por su cuenta</translation>
  </message>
  <message>
   <source>Survey {survey} was written</source>
   <translation>Se escribió la encuesta {survey}</translation>
  </message>
  <message>
   <source>Survey {survey} was thrown away before anybody was asked</source>
   <translation>La encuesta {survey} se tiró antes de preguntar a nadie</translation>
  </message>
  <message>
   <source>Survey {survey} got new words</source>
   <translation>La encuesta {survey} recibió otras palabras</translation>
  </message>
  <message>
   <source>Survey {survey} was started, stopped or put back</source>
   <translation>La encuesta {survey} se inició, se terminó o se devolvió a como estaba</translation>
  </message>
  <message>
   <source>How surveys are asked was changed: {rest_days} days of rest, {a_day} people a day</source>
   <translation>Se cambió cómo se pregunta: días de descanso: {rest_days}, personas al día: {a_day}</translation>
  </message>
  <message>
   <source>{who} was asked survey {survey}</source>
   <translation>A {who} se le hizo la encuesta {survey}</translation>
  </message>
  <message>
   <source>{who} was not asked survey {survey} after all</source>
   <translation>A {who} al final no se le hizo la encuesta {survey}</translation>
  </message>
  <message>
   <source>Survey {survey} was answered</source>
   <translation>Se respondió a la encuesta {survey}</translation>
  </message>
  <message>
   <source>An answer to survey {survey} was taken back</source>
   <translation>Se retiró una respuesta a la encuesta {survey}</translation>
  </message>
  <message>
   <source>The passphrase was changed</source>
   <translation>Se cambió la frase de contraseña</translation>
  </message>
  <message>
   <source>The recovery code was replaced</source>
   <translation>Se reemplazó el código de recuperación</translation>
  </message>
  <message>
   <source>All keys were replaced and everything was encrypted anew</source>
   <translation>Se reemplazaron todas las claves y todo se cifró de nuevo</translation>
  </message>
  <message>
   <source>The sign-in of a computer was allowed to open the shop</source>
   <translation>Se permitió que la sesión de un ordenador abra el negocio</translation>
  </message>
  <message>
   <source>No computer's sign-in opens the shop any more</source>
   <translation>Ya ninguna sesión de ordenador abre el negocio</translation>
  </message>
  <message>
   <source>Wish {wish} was put on the list</source>
   <translation>El deseo {wish} se puso en la lista</translation>
  </message>
  <message>
   <source>{who} put a wish on the list</source>
   <translation>{who}: puso un deseo en la lista</translation>
  </message>
  <message>
   <source>{who} joined a wish</source>
   <translation>{who}: se sumó a un deseo</translation>
  </message>
  <message>
   <source>{who} does not wish something any more</source>
   <translation>{who}: ya no desea algo</translation>
  </message>
  <message>
   <source>Votes without a name for wish {wish}: {more}</source>
   <translation>Votos sin nombre para el deseo {wish}: {more}</translation>
  </message>
  <message>
   <source>A wish has other words</source>
   <translation>Un deseo tiene otras palabras</translation>
  </message>
  <message>
   <source>Wish {wish} stands at: {state}</source>
   <translation>El deseo {wish} está en: {state}</translation>
  </message>
  <message>
   <source>Wish {wish} was put together with wish {into}</source>
   <translation>El deseo {wish} se juntó con el deseo {into}</translation>
  </message>
  <message>
   <source>Wish {wish} stands by itself again</source>
   <translation>El deseo {wish} vuelve a estar solo</translation>
  </message>
  <message>
   <source>{who} was told what became of a wish</source>
   <translation>{who}: sabe en qué quedó un deseo</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a wish</source>
   <translation>{who}: aún no sabe en qué quedó un deseo</translation>
  </message>
  <message>
   <source>Wish {wish} was taken off the list</source>
   <translation>El deseo {wish} se quitó de la lista</translation>
  </message>
  <message>
   <source>Wish {wish} is on the list again</source>
   <translation>El deseo {wish} está otra vez en la lista</translation>
  </message>
  <message>
   <source>Poll {poll} was begun</source>
   <translation>La votación {poll} empezó</translation>
  </message>
  <message>
   <source>{who} chose something in a poll</source>
   <translation>{who}: eligió en una votación</translation>
  </message>
  <message>
   <source>{who} took a choice in a poll back</source>
   <translation>{who}: retiró lo que eligió en una votación</translation>
  </message>
  <message>
   <source>Votes without a name in poll {poll}: {more}</source>
   <translation>Votos sin nombre en la votación {poll}: {more}</translation>
  </message>
  <message>
   <source>Poll {poll} runs until {until}</source>
   <translation>La votación {poll} dura hasta {until}</translation>
  </message>
  <message>
   <source>What became of poll {poll} was written down</source>
   <translation>Se anotó en qué quedó la votación {poll}</translation>
  </message>
  <message>
   <source>What became of poll {poll} was taken back</source>
   <translation>Se deshizo lo anotado sobre en qué quedó la votación {poll}</translation>
  </message>
  <message>
   <source>{who} was told what became of a poll</source>
   <translation>{who}: sabe en qué quedó una votación</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a poll</source>
   <translation>{who}: aún no sabe en qué quedó una votación</translation>
  </message>
  <message>
   <source>Poll {poll} was taken off the list</source>
   <translation>La votación {poll} se quitó de la lista</translation>
  </message>
  <message>
   <source>Poll {poll} is on the list again</source>
   <translation>La votación {poll} está otra vez en la lista</translation>
  </message>
 </context>
 <context>
  <name>birthdays</name>
  <message>
   <source>Birthdays around now</source>
   <translation>Cumpleaños de estos días</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>{near}: {day}</source>
   <translation>{near}: {day}</translation>
  </message>
  <message>
   <source>{name}, {when}</source>
   <translation>{name}, {when}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was greeted.</source>
   <translation>Felicitación anotada: {name}.</translation>
  </message>
 </context>
 <context>
  <name>charts</name>
  <message>
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <source>Probably between</source>
   <translation>Probablemente entre</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>De cuántos</translation>
  </message>
  <message>
   <source>{name}, lower end</source>
   <translation>{name}, extremo inferior</translation>
  </message>
  <message>
   <source>{name}, upper end</source>
   <translation>{name}, extremo superior</translation>
  </message>
  <message>
   <source>{name}, of how many</source>
   <translation>{name}, de cuántos</translation>
  </message>
  <message>
   <source>There is nothing to show yet.</source>
   <translation>Todavía no hay nada que mostrar.</translation>
  </message>
  <message>
   <source>{point}: {value}</source>
   <translation>{point}: {value}</translation>
  </message>
  <message>
   <source>{series}, {words}</source>
   <translation>{series}, {words}</translation>
  </message>
  <message>
   <source>{words}. {happened}</source>
   <translation>{words}. {happened}</translation>
  </message>
  <message>
   <source>{value}, between {low} and {high}</source>
   <translation>{value}, entre {low} y {high}</translation>
  </message>
  <message>
   <source>{value} (of {n})</source>
   <translation>{value} (de {n})</translation>
  </message>
  <message>
   <source>{series}: {words}</source>
   <translation>{series}: {words}</translation>
  </message>
  <message>
   <source>Only one is known: {point}, {value}.</source>
   <translation>Solo se conoce uno: {point}, {value}.</translation>
  </message>
  <message>
   <source>All the same: {value}.</source>
   <translation>Todos iguales: {value}.</translation>
  </message>
  <message>
   <source>The same all the time, from {first} to {last}: {value}.</source>
   <translation>Siempre igual, de {first} a {last}: {value}.</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last}); lowest {low_value} ({low}), highest {high_value} ({high}).</source>
   <translation>De {first_value} ({first}) a {last_value} ({last}); mínimo {low_value} ({low}), máximo {high_value} ({high}).</translation>
  </message>
  <message>
   <source>Highest {high_value} ({high}), lowest {low_value} ({low}).</source>
   <translation>Máximo {high_value} ({high}), mínimo {low_value} ({low}).</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln vez</numerusform>
    <numerusform>%Ln veces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>counting</name>
  <message>
   <source>Hellos this week: people whom you marked as done, away or “this is wrong” in the last {days} days. Who came back without you does not count.</source>
   <translation>Saludos esta semana: personas que marcó como hecho, fuera o «Esto no es así» en los últimos {days} días. Quien volvió sin usted no cuenta.</translation>
  </message>
  <message>
   <source>Put off: people whom you wanted to see again on a later day.</source>
   <translation>Aplazados: personas que quiso volver a ver otro día.</translation>
  </message>
  <message>
   <source>You look out for: adults whose yes to being noticed holds today. Nobody else is looked at, and nobody else can be in the list.</source>
   <translation>Se fija en: mayores de edad cuyo sí vale hoy. No se mira a nadie más, y nadie más puede estar en la lista.</translation>
  </message>
  <message>
   <source>Visits until: the newest day of which any visit is known, from a file or by hand. Absences are judged as of that day, so that a file that is missing makes nobody look missing.</source>
   <translation>Visitas hasta: el día más reciente del que se conoce una visita, de un archivo o a mano. Las ausencias se juzgan a esa fecha, para que un archivo que falta no haga que parezca que falta alguien.</translation>
  </message>
  <message>
   <source>Visits that are kept: of all visits in the {days} days up to the newest one, those of people who agreed to have them kept. The others are counted as a number of the day; nothing else is kept of them.</source>
   <translation>Visitas guardadas: de todas las visitas de los {days} días hasta la más reciente, las de personas que lo aceptaron. Las demás cuentan como número del día; de ellas no se guarda nada más.</translation>
  </message>
  <message>
   <source>People known: everybody in this shop who was not erased. “Never agreed” are those who did not say yes to anything, and did not say no in the last {months} months.</source>
   <translation>Personas conocidas: todas las de este negocio que no se borraron. «Nunca aceptó nada» son las que no dijeron que sí a nada ni que no en los últimos {months} meses.</translation>
  </message>
  <message>
   <source>In the table everybody counts once in each line, by the last thing that they said about it. “Ending” ends within {days} days. Who is to be asked again said yes once, and it ran out or the words changed. A no and a yes that was taken back count together.</source>
   <translation>En la tabla cada persona cuenta una vez en cada línea, por lo último que dijo. «Caduca» quiere decir en los próximos {days} días. A quien hay que volver a preguntar dijo que sí una vez, y caducó o cambiaron las palabras. Un no y un sí retirado cuentan juntos.</translation>
  </message>
  <message>
   <source>Check-ins: the last year is gone through day by day, knowing on each day only what was known by then, with the settings above and everybody who may be looked out for now. Nothing of it is stored.</source>
   <translation>Saludos: se recorre el último año día a día, sabiendo cada día solo lo que se sabía entonces, con los ajustes de arriba y con todos en quienes ahora puede fijarse. No se guarda nada de ello.</translation>
  </message>
  <message>
   <source>Came back by themselves: a visit within so many days, without anybody having asked in between. For those a hello would not have been needed.</source>
   <translation>Volvieron por sí mismos: una visita en esos días, sin que nadie preguntara entretanto. A ellos no les habría hecho falta un saludo.</translation>
  </message>
  <message>
   <source>Counted are only absences of which the next {days} days are known, and whom you did not ask at that time. With fewer than {people} such people no share is said: one of them would weigh too much.</source>
   <translation>Solo cuentan ausencias de las que se conocen los {days} días siguientes y por las que usted no preguntó entonces. Con menos de {people} personas así no se dice una proporción: una sola pesaría demasiado.</translation>
  </message>
  <message>
   <source>How long they had been silent is the middle one of all, in opening days; days on which the shop is closed and days announced as away do not count.</source>
   <translation>El tiempo sin venir es el valor central de todos, en días de apertura; no cuentan los días de cierre ni las ausencias avisadas.</translation>
  </message>
  <message>
   <source>Visits: all that are known of this person; several on one day are one for the rhythm.</source>
   <translation>Visitas: todas las que se conocen de esta persona; varias en un día cuentan como una para el ritmo.</translation>
  </message>
  <message>
   <source>Usually every so many days: the mean of the opening days between their visits, where newer ones weigh more (half as much for every {gaps} visits back). Closed days and days announced as away do not count. It is said in days of the calendar. With few visits it is a cautious guess.</source>
   <translation>Normalmente cada tantos días: la media de los días de apertura entre visitas, donde las recientes pesan más (la mitad por cada {gaps} visitas atrás). No cuentan los días de cierre ni las ausencias avisadas. Se dice en días de calendario. Con pocas visitas es una estimación prudente.</translation>
  </message>
  <message>
   <source>Mostly on a weekday: two thirds or more of the last {visits} visits, and of six at least, were on it.</source>
   <translation>Sobre todo un día de la semana: dos tercios o más de las últimas {visits} visitas, y de seis al menos, cayeron en él.</translation>
  </message>
  <message>
   <source>Usually takes: what was on at least {share}% of all visits whose orders are still kept, and on at least {least} of the last {visits} visits. Lately takes: what was on as many of the last, but on fewer of all.</source>
   <translation>Suele tomar: lo que hubo en al menos el {share} % de todas las visitas cuyos pedidos aún se guardan, y en al menos {least} de las últimas {visits} visitas. Últimamente toma: lo que hubo en otras tantas de las últimas, pero en menos de todas.</translation>
  </message>
  <message>
   <source>Everything was counted, so nothing about it is estimated.</source>
   <translation>Se contó todo, así que nada está estimado.</translation>
  </message>
  <message>
   <source>It comes from a model of how customers come and go, which needs {needed} customers who came more than once. In 95 of 100 shops the truth lies between the two ends; what seasons do is not in it.</source>
   <translation>Viene de un modelo de cómo vienen y se van los clientes, que necesita {needed} clientes que vinieron más de una vez. En 95 de 100 negocios la verdad está entre los dos extremos; lo que hacen las temporadas no está en él.</translation>
  </message>
  <message>
   <source>Few people make a number unsure: in 95 of 100 shops the truth lies between the two ends. With fewer than {needed} nothing is said. Who did not answer or is not known is in neither.</source>
   <translation>Pocas personas hacen inseguro un número: en 95 de 100 negocios la verdad está entre los dos extremos. Con menos de {needed} no se dice nada. Quien no respondió o no se conoce no está en ninguno.</translation>
  </message>
  <message>
   <source>Of all answers to “How satisfied are you?” from 1 to 5, those of 4 and 5.</source>
   <translation>De todas las respuestas a «¿Está usted a gusto con nosotros?» de 1 a 5, las de 4 y 5.</translation>
  </message>
  <message>
   <source>Somebody who answered several times counts as one person.</source>
   <translation>Quien respondió varias veces cuenta como una persona.</translation>
  </message>
  <message>
   <source>The average of what people answered from 1 to 5; of whoever answered often, their own.</source>
   <translation>La media de las respuestas de 1 a 5; de quien respondió a menudo, su propia media.</translation>
  </message>
  <message>
   <source>“How likely are you to recommend us?”, 0 to 10: the share of 9 and 10, less the share of 0 to 6. It lies between −100 and 100 points.</source>
   <translation>«¿Es probable que nos recomiende a un amigo?», de 0 a 10: la parte de 9 y 10, menos la parte de 0 a 6. Está entre −100 y 100 puntos.</translation>
  </message>
  <message>
   <source>Visits of people who agreed to have them kept; several of one person on a day are one.</source>
   <translation>Visitas de personas que aceptaron que se guarden; varias de una persona en un día son una.</translation>
  </message>
  <message>
   <source>Of the customers who came in this time, those who came on a second day of it.</source>
   <translation>De los clientes que vinieron en este periodo, los que vinieron un segundo día.</translation>
  </message>
  <message>
   <source>Of the customers who came in as many days before, those who did not come in this time. Nobody says goodbye: some of them will come again.</source>
   <translation>De los clientes que vinieron en los mismos días anteriores, los que no vinieron en este periodo. Nadie se despide: algunos volverán.</translation>
  </message>
  <message>
   <source>Customers by the month of their first visit: the share who came in month {months} after it. Who was there in the first four weeks that are known may have come for years, and is left out.</source>
   <translation>Clientes según el mes de su primera visita: la parte que vino en el mes {months} después. Quien estaba en las primeras cuatro semanas conocidas quizá viene desde hace años, y queda fuera.</translation>
  </message>
  <message>
   <source>Regulars at the end of this time: at least 3 visits in half a year and a rhythm of their own, until they have clearly stopped.</source>
   <translation>Habituales al final de este periodo: al menos 3 visitas en medio año y un ritmo propio, hasta que claramente dejan de venir.</translation>
  </message>
  <message>
   <source>People who became regulars in this time, whoever became one again too.</source>
   <translation>Personas que se hicieron habituales en este periodo, también quien volvió a serlo.</translation>
  </message>
  <message>
   <source>Of those with a subscription on the first day of this time, those without on the last.</source>
   <translation>De quienes tenían un abono el primer día de este periodo, los que no lo tenían el último.</translation>
  </message>
  <message>
   <source>What customers are expected to buy in the time to come, on average: sales, not what is left of them, and a tenth less for each year that they lie ahead. Never a reason to treat anybody otherwise.</source>
   <translation>Lo que se espera que compren los clientes más adelante, de media: ventas, no lo que queda de ellas, y una décima parte menos por cada año que falta. Nunca un motivo para tratar a alguien de otro modo.</translation>
  </message>
  <message>
   <source>How likely each customer has stopped coming, from how often they came and how long they have been away; the mean of all.</source>
   <translation>Con qué probabilidad cada cliente ha dejado de venir, según la frecuencia con que venía y el tiempo que lleva sin venir; la media de todos.</translation>
  </message>
  <message>
   <source>Whoever stays away lowers it, with a hello or without one. It is no reason to ask less after anybody.</source>
   <translation>Quien deja de venir la baja, con un saludo o sin él. No es motivo para preguntar menos por nadie.</translation>
  </message>
  <message>
   <source>Parts from 0 to 100, each with a weight that you see and change: came lately, came often, said something, took part, brought somebody. What is not known of somebody is left out for them.</source>
   <translation>Partes de 0 a 100, cada una con un peso que ve y cambia: vino hace poco, vino a menudo, dijo algo, participó, trajo a alguien. Lo que no se sabe de alguien queda fuera para esa persona.</translation>
  </message>
  <message>
   <source>The weights are a choice and not a finding: two choices give two scores.</source>
   <translation>Los pesos son una elección y no un hallazgo: dos elecciones dan dos puntuaciones.</translation>
  </message>
  <message>
   <source>Of those who were reached at least {days} days ago, those who came within {days} days. Not because of it: some would have come anyway.</source>
   <translation>De las personas con quienes se habló hace al menos {days} días, las que vinieron en {days} días. No por eso: algunas habrían venido igual.</translation>
  </message>
  <message>
   <source>Of the check-ins of which you marked what came of it, those with something to help with: unwell, a practical need, lonely, unhappy with you.</source>
   <translation>De los saludos de los que marcó qué resultó, los que tenían algo en que ayudar: no se encuentra bien, una necesidad práctica, se siente sola, descontenta con usted.</translation>
  </message>
  <message>
   <source>Of the check-ins of which it is known: they came by themselves before anybody asked, or you said “this is wrong”.</source>
   <translation>De los saludos de los que se sabe: vinieron por su cuenta antes de que alguien preguntara, o usted dijo «esto no es así».</translation>
  </message>
  <message>
   <source>From the first visit that was missed until somebody was reached: half took longer, half did not. Who still waits counts as long as they have waited.</source>
   <translation>Desde la primera visita que faltó hasta hablar con la persona: la mitad tardó más, la mitad no. Quien aún espera cuenta lo que lleva esperando.</translation>
  </message>
  <message>
   <source>Of what was fixed, or refused with a reason, and whose sender is known: those who heard of it.</source>
   <translation>De lo que se arregló, o se rechazó con un motivo, y se sabe de quién venía: quienes lo supieron.</translation>
  </message>
  <message>
   <source>From what somebody said until the first word to them: half waited longer, half did not. Who still waits counts as long as they have waited; who cannot be answered is left out.</source>
   <translation>Desde lo que alguien dijo hasta la primera palabra de vuelta: la mitad esperó más, la mitad no. Quien aún espera cuenta lo que lleva esperando; a quien no se puede responder queda fuera.</translation>
  </message>
  <message>
   <source>From what somebody said until it was fixed or refused with a reason: half took longer, half did not. What is open counts as long as it has been.</source>
   <translation>Desde lo que alguien dijo hasta que se arregló o se rechazó con un motivo: la mitad tardó más, la mitad no. Lo que está abierto cuenta el tiempo que lleva.</translation>
  </message>
  <message>
   <source>Of all visits of the shop in this time, those of people who agreed to have them kept.</source>
   <translation>De todas las visitas del negocio en este periodo, las de personas que aceptaron que se guarden.</translation>
  </message>
  <message>
   <source>Of the steps that your people should have done, those that are done.</source>
   <translation>De los pasos que su gente debería haber hecho, los que están hechos.</translation>
  </message>
  <message>
   <source>Of the birthdays in this time of people who agreed to it, those on which they were greeted.</source>
   <translation>De los cumpleaños en este periodo de personas que lo aceptaron, aquellos en los que se las felicitó.</translation>
  </message>
  <message>
   <source>How pressing a theme is: everybody who said something that is still open counts once, with the heaviest thing that they said. Unhappy counts 1, so-so or no mood a half, happy a quarter; praise counts nothing.</source>
   <translation>Lo urgente que es un tema: quien dijo algo que sigue pendiente cuenta una vez, con lo más grave que dijo. Descontento cuenta 1, regular o sin ánimo conocido medio, contento un cuarto; un elogio no cuenta.</translation>
  </message>
  <message>
   <source>What is {days} old counts half of what was said today, and half again after as long.</source>
   <translation>Lo dicho hace {days} cuenta la mitad de lo de hoy, y otra vez la mitad tras el mismo tiempo.</translation>
  </message>
  <message>
   <source>Somebody who says the same thing twice counts once. Who is not known counts as one more.</source>
   <translation>Quien dice lo mismo dos veces cuenta una vez. Quien no se conoce cuenta como una persona más.</translation>
  </message>
  <message>
   <source>Complaints: what was said unhappily or as a complaint on the themes of the change, in {days}. Everybody counts once before it and once after it. Both sides are equally long, at most {most}.</source>
   <translation>Quejas: lo dicho con descontento o como queja sobre los temas del cambio, en {days}. Cada persona cuenta una vez antes y una vez después. Ambos lados duran lo mismo, como mucho {most}.</translation>
  </message>
  <message>
   <source>Something is said from {least} on each side and {needed} complaints on; below that it would be chance.</source>
   <translation>Se dice algo a partir de {least} en cada lado y {needed} quejas; por debajo sería azar.</translation>
  </message>
  <message>
   <source>Satisfaction: of people who said how they felt before and after, the difference of each, by their moods and answers to surveys.</source>
   <translation>Satisfacción: de quienes dijeron cómo se sentían antes y después, la diferencia de cada persona, por su ánimo y sus respuestas a encuestas.</translation>
  </message>
  <message>
   <source>What else changed in that time is in these numbers too.</source>
   <translation>Lo demás que cambió en ese periodo también está en estos números.</translation>
  </message>
  <message>
   <source>What those who were invited bought afterwards, less what those bought who were left out by the draw, less what it cost; for every {one} that it cost. Nobody is ever left out of a hello for the sake of a number.</source>
   <translation>Lo que compraron después los invitados, menos lo que compraron quienes quedaron fuera por sorteo, menos lo que costó; por cada {one} de coste. Nunca se deja a nadie sin saludo por un número.</translation>
  </message>
  <message>
   <source>By how much more those whom you looked after are expected to buy in a year, as a model says four weeks later and said the day before; for every {one} of minutes, gestures and rewards that you noted. Minutes count with the wage that you noted.</source>
   <translation>Cuánto más se espera que compren en un año las personas de quienes usted cuidó, según dice un modelo cuatro semanas después y decía el día anterior; por cada {one} de minutos, gestos y recompensas que anotó. Los minutos cuentan con el salario que anotó.</translation>
  </message>
  <message>
   <source>The shop may have had more: under Duties stands how many of all are kept.</source>
   <translation>Puede haber habido más: cuántas de todas se guardan está en Obligaciones.</translation>
  </message>
  <message>
   <source>They are counted among all whose visits are kept. Customers show those of today, among whoever also agreed to be noticed, so there may be fewer.</source>
   <translation>Se cuentan entre todos aquellos cuyas visitas se guardan. En Clientes están los de hoy, entre quienes también aceptaron que se les eche en falta; pueden ser menos.</translation>
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Andorra</source>
   <translation>Andorra</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Emiratos Árabes Unidos</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afganistán</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua y Barbuda</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguila</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Armenia</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa Americana</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Austria</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Islas Åland</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaiyán</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnia y Herzegovina</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladés</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Baréin</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benín</translation>
  </message>
  <message>
   <source>St. Barthélemy</source>
   <translation>San Bartolomé</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudas</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunéi</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivia</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Caribe neerlandés</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bután</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Bielorrusia</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belice</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Islas Cocos</translation>
  </message>
  <message>
   <source>Congo (Kinshasa)</source>
   <translation>Congo (Kinsasa)</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>República Centroafricana</translation>
  </message>
  <message>
   <source>Congo (Brazzaville)</source>
   <translation>Congo (Brazzaville)</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Costa de Marfil</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Islas Cook</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Camerún</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cabo Verde</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curazao</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Isla de Navidad</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Chequia</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Alemania</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Yibuti</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>República Dominicana</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Argelia</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egipto</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sáhara Occidental</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Etiopía</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fiyi</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Islas Malvinas</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronesia</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Islas Feroe</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabón</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Granada</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgia</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guayana Francesa</translation>
  </message>
  <message>
   <source>Guernsey</source>
   <translation>Guernesey</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Groenlandia</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadalupe</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinea Ecuatorial</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guam</source>
   <translation>Guam</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guinea-Bisáu</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hong Kong</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croacia</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haití</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hungría</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Isla de Man</translation>
  </message>
  <message>
   <source>India</source>
   <translation>India</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Irán</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islandia</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaica</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordania</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japón</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenia</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirguistán</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Camboya</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comoras</translation>
  </message>
  <message>
   <source>St. Kitts and Nevis</source>
   <translation>San Cristóbal y Nieves</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corea del Norte</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corea del Sur</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Islas Caimán</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazajistán</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Líbano</translation>
  </message>
  <message>
   <source>St. Lucia</source>
   <translation>Santa Lucía</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesoto</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Letonia</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libia</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marruecos</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Mónaco</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavia</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>St. Martin</source>
   <translation>San Martín</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Islas Marshall</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedonia del Norte</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Myanmar (Burma)</source>
   <translation>Myanmar (Birmania)</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macao</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Islas Marianas del Norte</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinica</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritania</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Mauricio</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldivas</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malaui</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>México</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malasia</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nueva Caledonia</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Níger</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Isla Norfolk</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niue</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Omán</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panamá</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Perú</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polinesia Francesa</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papúa Nueva Guinea</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Filipinas</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistán</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <source>St. Pierre and Miquelon</source>
   <translation>San Pedro y Miquelón</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Islas Pitcairn</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Puerto Rico</translation>
  </message>
  <message>
   <source>Palestinian Territories</source>
   <translation>Territorios Palestinos</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Catar</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumanía</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbia</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Rusia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arabia Saudí</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Islas Salomón</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudán</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <source>St. Helena</source>
   <translation>Santa Elena</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard y Jan Mayen</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Eslovaquia</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leona</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>San Marino</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Surinam</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Sudán del Sur</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>Santo Tomé y Príncipe</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Siria</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Esuatini</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Islas Turcas y Caicos</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Chad</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Tailandia</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tayikistán</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistán</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Túnez</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turquía</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinidad y Tobago</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwán</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzania</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucrania</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Uzbekistán</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Ciudad del Vaticano</translation>
  </message>
  <message>
   <source>St. Vincent and the Grenadines</source>
   <translation>San Vicente y las Granadinas</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Islas Vírgenes Británicas</translation>
  </message>
  <message>
   <source>U.S. Virgin Islands</source>
   <translation>Islas Vírgenes de EE. UU.</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis y Futuna</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Yemen</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Sudáfrica</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabue</translation>
  </message>
 </context>
 <context>
  <name>feedback</name>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde entonces</translation>
  </message>
  <message>
   <source>Complaints in {days}, before and since</source>
   <translation>Quejas en {days}, antes y desde entonces</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Quejas</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Qué es distinto</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Sobre qué</translation>
  </message>
  <message>
   <source>Choose a picture or a scanned page</source>
   <translation>Elegir una imagen o una página escaneada</translation>
  </message>
  <message>
   <source>Pictures and pages (*.png *.jpg *.jpeg *.pdf)</source>
   <translation>Imágenes y páginas (*.png *.jpg *.jpeg *.pdf)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Qué se dijo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Ánimo</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Para cuándo</translation>
  </message>
  <message>
   <source>The picture or page cannot be read; check that it is still there.</source>
   <translation>La imagen o página no se puede leer; compruebe que sigue ahí.</translation>
  </message>
  <message>
   <source>What may be given without asking</source>
   <translation>Lo que se puede dar sin preguntar</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>Qué salió mal</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>How pressing</source>
   <translation>Urgencia</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>It leaves the log, its theme and the numbers, as if it had never been written down.</source>
   <translation>Sale del registro, de su tema y de los números, como si nunca se hubiera anotado.</translation>
  </message>
  <message>
   <source>They were told what came of it. That stays said, but counts no longer.</source>
   <translation>Ya se le dijo en qué quedó. Dicho está, pero ya no se cuenta.</translation>
  </message>
  <message>
   <source>An answer that was kept with a survey stays there.</source>
   <translation>Una respuesta que pertenece a una encuesta se queda allí.</translation>
  </message>
  <message>
   <source>Undo puts everything back.</source>
   <translation>«Deshacer» lo devuelve todo.</translation>
  </message>
  <message>
   <source>The picture or page that is kept with it goes too.</source>
   <translation>La imagen o página que lo acompaña también se va.</translation>
  </message>
  <message numerus="yes">
   <source>The %Ln pictures or pages that are kept with it go too.</source>
   <translation>
    <numerusform>La imagen o página que lo acompaña también se va.</numerusform>
    <numerusform>Las %Ln imágenes o páginas que lo acompañan también se van.</numerusform>
   </translation>
  </message>
  <message>
   <source>How it was put right goes with it.</source>
   <translation>Cómo se compensó se va con ello.</translation>
  </message>
  <message>
   <source>How it was put right goes with it, and the {amount} that it cost count no longer.</source>
   <translation>Cómo se compensó se va con ello, y lo que costó ({amount}) ya no se cuenta.</translation>
  </message>
  <message>
   <source>What people said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>Compensar</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Lo que usted cambió</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Deseos</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Votaciones</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Encuestas</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Invitaciones</translation>
  </message>
 </context>
 <context>
  <name>invitations</name>
  <message>
   <source>An event</source>
   <translation>Un evento</translation>
  </message>
  <message>
   <source>A poll</source>
   <translation>Una votación</translation>
  </message>
  <message>
   <source>A survey</source>
   <translation>Una encuesta</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Por teléfono</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Por mensaje de texto</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Por correo electrónico</translation>
  </message>
  <message>
   <source>By letter</source>
   <translation>Por carta</translation>
  </message>
  <message>
   <source>{way}: {people} agreed</source>
   <translation>{way}: {people} de acuerdo</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Número de teléfono</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Dirección de correo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Regulars who agreed</source>
   <translation>Habituales que aceptaron</translation>
  </message>
  <message>
   <source>Everybody who agreed</source>
   <translation>Todas las personas que aceptaron</translation>
  </message>
  <message>
   <source>Group: {group}</source>
   <translation>Grupo: {group}</translation>
  </message>
  <message>
   <source>{number} of a hundred</source>
   <translation>{number} de cada cien</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet.</source>
   <translation>Nadie ha aceptado todavía que se le invite así.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way.</source>
   <translation>Nadie de estas personas ha aceptado que se le invite así.</translation>
  </message>
  <message>
   <source>Of {all} who can be asked, the draw invites {invited} and leaves {left_out} out, so that you can see whether it did any good.</source>
   <translation>Se puede preguntar a {all}. El sorteo invita a {invited} y deja fuera a {left_out}, para que usted vea si sirvió de algo.</translation>
  </message>
  <message>
   <source>That is enough to tell afterwards.</source>
   <translation>Basta para poder decir algo después.</translation>
  </message>
  <message>
   <source>Too few to tell afterwards: it takes {needed} who are invited and {needed} who are left out.</source>
   <translation>Demasiado pocas para decir algo después: hacen falta {needed} invitadas y {needed} que queden fuera.</translation>
  </message>
  <message>
   <source>To be able to tell afterwards, leave out {percent} of a hundred.</source>
   <translation>Para poder decir algo después, deje fuera a {percent} de cada cien.</translation>
  </message>
  <message>
   <source>{way}, {when}: {invited} on the list; left out by the draw: {left_out}.</source>
   <translation>{way}, {when}: {invited} en la lista; fuera por sorteo, aparte: {left_out}.</translation>
  </message>
  <message>
   <source>On {day}</source>
   <translation>El {day}</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>To be invited</source>
   <translation>Por invitar</translation>
  </message>
  <message>
   <source>All invited</source>
   <translation>Invitaciones hechas</translation>
  </message>
  <message>
   <source>What it took is not written down; without it nobody can say whether it was worth it.</source>
   <translation>No está anotado lo que costó; sin eso nadie puede decir si mereció la pena.</translation>
  </message>
  <message>
   <source>It took {what}.</source>
   <translation>Costó {what}.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source>Too few to say what came of it: {invited} invited and {left_out} left out, and it takes {needed} of each.</source>
   <translation>Demasiado pocas para decir en qué quedó: {invited} invitadas y {left_out} fuera; hacen falta {needed} en cada grupo.</translation>
  </message>
  <message>
   <source>On how many days each of them came, from the day of the draw on for four weeks: those who were invited, and those who were left out by the draw. Everybody on the list counts as invited, reached or not: whoever drops somebody afterwards no longer compares like with like.</source>
   <translation>Cuántos días vino cada persona, durante cuatro semanas desde el día del sorteo: las invitadas, y las que el sorteo dejó fuera. Quien está en la lista cuenta como persona invitada, se la haya localizado o no: si después se quita a alguien, ya no se compara lo igual con lo igual.</translation>
  </message>
  <message>
   <source>Chance decided who is in which group, so a difference that chance would hardly make comes from the invitation. What that is worth in money stands on the screen Numbers.</source>
   <translation>El azar decidió quién está en cada grupo, así que una diferencia que el azar apenas haría viene de la invitación. Lo que vale en dinero está en la pantalla «Números».</translation>
  </message>
  <message>
   <source>Too few to say what came of it.</source>
   <translation>Demasiado pocas para decir en qué quedó.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: too close to say.</source>
   <translation>Las personas invitadas vinieron {invited} días cada una en cuatro semanas, las que quedaron fuera {left_out}: la diferencia es demasiado pequeña para decir algo.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: more, beyond what chance would do.</source>
   <translation>Las personas invitadas vinieron {invited} días cada una en cuatro semanas, las que quedaron fuera {left_out}: más, más de lo que haría el azar.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: fewer, beyond what chance would do.</source>
   <translation>Las personas invitadas vinieron {invited} días cada una en cuatro semanas, las que quedaron fuera {left_out}: menos, más de lo que haría el azar.</translation>
  </message>
  <message>
   <source>The difference is probably between {low} and {high} days.</source>
   <translation>La diferencia está probablemente entre {low} y {high} días.</translation>
  </message>
  <message>
   <source>What came of it can be told from {day} on, when four weeks are over; {days} are known so far.</source>
   <translation>En qué quedó se podrá decir desde el {day}, cuando pasen cuatro semanas; hasta ahora se conocen {days}.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this.</source>
   <translation>De quienes aceptaron esto no se guarda ningún número ni dirección.</translation>
  </message>
  <message>
   <source>Of those whom you chose, only one person can be asked this way, so there is nobody to compare.</source>
   <translation>De quienes eligió, así solo se puede preguntar a una persona, y no hay con quién comparar.</translation>
  </message>
  <message>
   <source>Of {missing} more who agreed, no number or address is kept.</source>
   <translation>Aceptaron también, sin número ni dirección guardados: {missing}.</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minuto</translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln minuto</numerusform>
    <numerusform>%Ln minutos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>merging</name>
  <message>
   <source>This record</source>
   <translation>Esta ficha</translation>
  </message>
  <message>
   <source>The other record</source>
   <translation>La otra ficha</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Cumpleaños</translation>
  </message>
  <message>
   <source>Which name stays?</source>
   <translation>¿Qué nombre queda?</translation>
  </message>
  <message>
   <source>Which phone number stays?</source>
   <translation>¿Qué teléfono queda?</translation>
  </message>
  <message>
   <source>Which e-mail address stays?</source>
   <translation>¿Qué correo electrónico queda?</translation>
  </message>
  <message>
   <source>Which address stays?</source>
   <translation>¿Qué dirección queda?</translation>
  </message>
  <message>
   <source>Which birthday stays?</source>
   <translation>¿Qué cumpleaños queda?</translation>
  </message>
  <message>
   <source>{what}: {text}</source>
   <translation>{what}: {text}</translation>
  </message>
  <message>
   <source>Customer numbers (till)</source>
   <translation>Números de cliente (caja)</translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n nota</numerusform>
    <numerusform>%n notas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) that they said</source>
   <translation>
    <numerusform>%n apunte de lo que dijeron</numerusform>
    <numerusform>%n apuntes de lo que dijeron</numerusform>
   </translation>
  </message>
  <message>
   <source>Only stored: they asked for that</source>
   <translation>Solo se conserva: lo pidieron</translation>
  </message>
  <message>
   <source>Never suggested</source>
   <translation>Nunca se sugiere</translation>
  </message>
  <message>
   <source>Are they of age?</source>
   <translation>¿Es mayor de edad?</translation>
  </message>
  <message>
   <source>Yes, of age</source>
   <translation>Sí, mayor de edad</translation>
  </message>
  <message>
   <source>No, under age</source>
   <translation>No, menor de edad</translation>
  </message>
  <message>
   <source>Both records say yes to: {purposes}</source>
   <translation>Las dos fichas dicen sí a: {purposes}</translation>
  </message>
  <message>
   <source>{purpose}: they said no on {day}. It holds, and what was kept for it goes.</source>
   <translation>{purpose}: dijeron que no el {day}. Vale, y lo que se guardaba para ello se va.</translation>
  </message>
  <message>
   <source>{purpose}: a yes ran out. Ask them again.</source>
   <translation>{purpose}: un sí se acabó. Vuelva a preguntar.</translation>
  </message>
  <message>
   <source>{purpose} (this record: {ours}; the other: {theirs})</source>
   <translation>{purpose} (esta ficha: {ours}; la otra: {theirs})</translation>
  </message>
  <message>
   <source>Take the yes</source>
   <translation>Tomar el sí</translation>
  </message>
  <message>
   <source>Ask them again</source>
   <translation>Volver a preguntar</translation>
  </message>
  <message>
   <source>{name}: two records are one now</source>
   <translation>{name}: dos fichas son ahora una</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) taken</source>
   <translation>
    <numerusform>%n respuesta tomada</numerusform>
    <numerusform>%n respuestas tomadas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visita</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visita</numerusform>
    <numerusform>%Ln visitas</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known whether of age</source>
   <translation>No se sabe si es mayor de edad</translation>
  </message>
  <message>
   <source>Of age</source>
   <translation>Mayor de edad</translation>
  </message>
  <message>
   <source>Under age</source>
   <translation>Menor de edad</translation>
  </message>
  <message>
   <source>never asked</source>
   <translation>nunca preguntado</translation>
  </message>
  <message>
   <source>yes, on {day}</source>
   <translation>sí, el {day}</translation>
  </message>
  <message>
   <source>no, on {day}</source>
   <translation>no, el {day}</translation>
  </message>
  <message>
   <source>ran out</source>
   <translation>se acabó</translation>
  </message>
  <message>
   <source>{what}: {text} (the same in both)</source>
   <translation>{what}: {text} (igual en ambas)</translation>
  </message>
  <message>
   <source>The same in both: {fields}</source>
   <translation>Igual en ambas: {fields}</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>A dash: nothing is known of that month.</source>
   <translation>Una raya: de ese mes no se sabe nada.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, or fewer than half of them are over.</source>
   <translation>Una raya: menos de {needed} en ese mes, o aún no ha terminado ni la mitad.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, too few to say.</source>
   <translation>Una raya: menos de {needed} en ese mes, demasiado pocos para decirlo.</translation>
  </message>
  <message>
   <source>An empty bar: the month is not over yet.</source>
   <translation>Una barra vacía: el mes aún no ha terminado.</translation>
  </message>
  <message>
   <source>The newest month is not over yet, so it has no point.</source>
   <translation>El mes más reciente aún no ha terminado, así que no tiene punto.</translation>
  </message>
  <message>
   <source>{name}, month by month</source>
   <translation>{name}, mes a mes</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Lo que usted cambió</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last})</source>
   <translation>De {first_value} ({first}) a {last_value} ({last})</translation>
  </message>
  <message>
   <source>New customers who came, by months since their first visit</source>
   <translation>Clientes nuevos que vinieron, por meses desde su primera visita</translation>
  </message>
  <message>
   <source>Months since the first visit</source>
   <translation>Meses desde la primera visita</translation>
  </message>
  <message>
   <source>A line is drawn from two months on of which something can be said.</source>
   <translation>Hay una línea a partir de dos meses de los que se puede decir algo.</translation>
  </message>
  <message>
   <source>{month} so far</source>
   <translation>{month} hasta ahora</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>aún no ha terminado</translation>
  </message>
  <message>
   <source>too early to say</source>
   <translation>demasiado pronto para decirlo</translation>
  </message>
  <message>
   <source>too few to say</source>
   <translation>demasiado pocos para decirlo</translation>
  </message>
  <message>
   <source>{day}: {words}</source>
   <translation>{day}: {words}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>A gesture</source>
   <translation>Un gesto</translation>
  </message>
  <message>
   <source>A reward</source>
   <translation>Una recompensa</translation>
  </message>
  <message>
   <source>{day}: 1 minute</source>
   <translation>{day}: 1 minuto</translation>
  </message>
  <message numerus="yes">
   <source>{day}: %Ln minutes</source>
   <translation>
    <numerusform>{day}: %Ln minuto</numerusform>
    <numerusform>{day}: %Ln minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {kind}, {amount}</source>
   <translation>{day}: {kind}, {amount}</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>De un vistazo</translation>
  </message>
  <message>
   <source>Satisfaction</source>
   <translation>Satisfacción</translation>
  </message>
  <message>
   <source>Visiting</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Care</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Obligaciones</translation>
  </message>
  <message>
   <source>For the wall</source>
   <translation>Para la pared</translation>
  </message>
  <message>
   <source>Went up: {words}</source>
   <translation>Subió: {words}</translation>
  </message>
  <message>
   <source>Went down: {words}</source>
   <translation>Bajó: {words}</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Este mes</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>El mes pasado</translation>
  </message>
  <message>
   <source>Last three months</source>
   <translation>Los últimos tres meses</translation>
  </message>
  <message>
   <source>Last twelve months</source>
   <translation>Los últimos doce meses</translation>
  </message>
  <message>
   <source>Between two days …</source>
   <translation>Entre dos días …</translation>
  </message>
  <message>
   <source>The time before</source>
   <translation>El periodo anterior</translation>
  </message>
  <message>
   <source>A year ago</source>
   <translation>Un año antes</translation>
  </message>
  <message>
   <source>Other days …</source>
   <translation>Otros días …</translation>
  </message>
  <message>
   <source>of 100</source>
   <translation>de 100</translation>
  </message>
  <message>
   <source>points, from −100 to 100</source>
   <translation>puntos, de −100 a 100</translation>
  </message>
  <message>
   <source>from 1 to 5</source>
   <translation>de 1 a 5</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>Un número</translation>
  </message>
  <message>
   <source>Numbers of this shop, counted with Local Regulars. Nobody is named in them.</source>
   <translation>Números de este negocio, contados con Local Regulars. No se nombra a nadie en ellos.</translation>
  </message>
  <message>
   <source>What you told us, and what we did</source>
   <translation>Lo que nos dijo, y lo que hicimos</translation>
  </message>
  <message>
   <source>What we changed</source>
   <translation>Lo que cambiamos</translation>
  </message>
  <message>
   <source>The month before, and this one: {change}</source>
   <translation>El mes anterior y este: {change}</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <source>Came lately</source>
   <translation>Vino hace poco</translation>
  </message>
  <message>
   <source>Came often</source>
   <translation>Vino a menudo</translation>
  </message>
  <message>
   <source>Said something</source>
   <translation>Dijo algo</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>Participó</translation>
  </message>
  <message>
   <source>Brought somebody</source>
   <translation>Trajo a alguien</translation>
  </message>
  <message>
   <source>{part}: {weight}</source>
   <translation>{part}: {weight}</translation>
  </message>
  <message>
   <source>Satisfied</source>
   <translation>Satisfechos</translation>
  </message>
  <message>
   <source>Average rating</source>
   <translation>Nota media</translation>
  </message>
  <message>
   <source>Would recommend you</source>
   <translation>Le recomendarían</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Came again</source>
   <translation>Volvieron</translation>
  </message>
  <message>
   <source>Did not come this time</source>
   <translation>No vinieron esta vez</translation>
  </message>
  <message>
   <source>Still come after three months</source>
   <translation>Siguen viniendo a los tres meses</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Habituales</translation>
  </message>
  <message>
   <source>New regulars</source>
   <translation>Nuevos habituales</translation>
  </message>
  <message>
   <source>Subscriptions that ended</source>
   <translation>Abonos que terminaron</translation>
  </message>
  <message>
   <source>Worth of purchases to come</source>
   <translation>Valor de las compras por venir</translation>
  </message>
  <message>
   <source>Likely stopped coming</source>
   <translation>Probablemente dejaron de venir</translation>
  </message>
  <message>
   <source>What invitations brought</source>
   <translation>Lo que aportaron las invitaciones</translation>
  </message>
  <message>
   <source>What relationships bring</source>
   <translation>Lo que aportan las relaciones</translation>
  </message>
  <message>
   <source>Engagement score</source>
   <translation>Puntuación de vínculo</translation>
  </message>
  <message>
   <source>Came back after a hello</source>
   <translation>Volvieron tras un saludo</translation>
  </message>
  <message>
   <source>Needs found</source>
   <translation>Necesidades encontradas</translation>
  </message>
  <message>
   <source>Check-ins nobody needed</source>
   <translation>Saludos que nadie necesitaba</translation>
  </message>
  <message>
   <source>Days until a hello</source>
   <translation>Días hasta un saludo</translation>
  </message>
  <message>
   <source>People who heard what came of it</source>
   <translation>Personas que supieron en qué quedó</translation>
  </message>
  <message>
   <source>Time to the first answer</source>
   <translation>Tiempo hasta la primera respuesta</translation>
  </message>
  <message>
   <source>Time until it was settled</source>
   <translation>Tiempo hasta que se resolvió</translation>
  </message>
  <message>
   <source>Visits that are kept</source>
   <translation>Visitas que se guardan</translation>
  </message>
  <message>
   <source>Training of your people</source>
   <translation>Formación de su gente</translation>
  </message>
  <message>
   <source>Birthdays remembered</source>
   <translation>Cumpleaños recordados</translation>
  </message>
  <message>
   <source>What these invitations took is not written down, so there is nothing to set against it. Write it down with “What it took” on the screen Feedback, under Invitations.</source>
   <translation>No está anotado lo que costaron estas invitaciones, así que no hay con qué compararlo. Anótelo con «Lo que costó», en Opiniones, en «Invitaciones».</translation>
  </message>
  <message>
   <source>Nothing is known of that time yet. Choose a later one.</source>
   <translation>De ese periodo aún no se sabe nada. Elija uno posterior.</translation>
  </message>
  <message>
   <source>Too little time is known for this. Choose a longer time, or look again in some weeks.</source>
   <translation>Para esto se conoce un periodo demasiado corto. Elija uno más largo, o vuelva a mirar en unas semanas.</translation>
  </message>
  <message>
   <source>No cost is noted in this time, so there is nothing to set against it. Note minutes, gestures and rewards with “Note a cost”.</source>
   <translation>En este periodo no hay costes anotados, así que no hay con qué comparar. Anote minutos, gestos y recompensas con «Anotar un coste».</translation>
  </message>
  <message>
   <source>A cost below zero is noted. Look at the costs again.</source>
   <translation>Hay un coste por debajo de cero. Revise los costes.</translation>
  </message>
  <message>
   <source>More was given back than was bought in this time. Choose a longer time, or check the file.</source>
   <translation>En este periodo se devolvió más de lo que se compró. Elija uno más largo o revise el archivo.</translation>
  </message>
  <message>
   <source>No part of the score weighs anything. Give at least one part a weight.</source>
   <translation>Ninguna parte de la puntuación pesa nada. Dé un peso al menos a una.</translation>
  </message>
  <message>
   <source>A target of zero has no share that could be reached.</source>
   <translation>Un objetivo de cero no tiene parte que pueda alcanzarse.</translation>
  </message>
  <message>
   <source>Too early to say: fewer than half of {n} are over.</source>
   <translation>Demasiado pronto para decirlo: de {n} ha terminado menos de la mitad.</translation>
  </message>
  <message>
   <source>Too few to say: {n} so far, {needed} are needed.</source>
   <translation>Demasiado pocos para decirlo: {n} hasta ahora; hacen falta {needed}.</translation>
  </message>
  <message>
   <source>Nothing of the kind is known of this time. Choose another one.</source>
   <translation>De este periodo no se sabe nada así. Elija otro.</translation>
  </message>
  <message>
   <source>Nobody has answered yet. A survey asks; ten people who answer are enough to begin.</source>
   <translation>Aún no ha respondido nadie. Una encuesta pregunta; diez personas que respondan bastan para empezar.</translation>
  </message>
  <message>
   <source>No visits are known of this time. Bring in your till's file, or choose another time.</source>
   <translation>De este periodo no se conocen visitas. Incorpore el archivo de su caja o elija otro periodo.</translation>
  </message>
  <message>
   <source>No subscriptions are noted. They are noted on a customer's page.</source>
   <translation>No hay abonos anotados. Se anotan en la página de un cliente.</translation>
  </message>
  <message>
   <source>Too little is known of your customers yet. Bring in your till's file.</source>
   <translation>Aún se sabe demasiado poco de sus clientes. Incorpore el archivo de su caja.</translation>
  </message>
  <message>
   <source>Nothing can be said of the invitations of this time. Draw one on the screen Feedback, under Invitations, and look here four weeks later.</source>
   <translation>De este periodo no se puede decir nada de ninguna invitación. Haga un sorteo en Opiniones, en «Invitaciones», y mire aquí cuatro semanas después.</translation>
  </message>
  <message>
   <source>Too little is known of what people bought whom you looked after, and of what that cost. Bring in your till's file, and note a cost.</source>
   <translation>Se sabe demasiado poco de lo que compraron las personas a las que atendió, y de lo que eso costó. Incorpore el archivo de su caja y anote un coste.</translation>
  </message>
  <message>
   <source>No check-ins are over in this time. What comes of a hello is marked on Today.</source>
   <translation>En este periodo no hay saludos terminados. Lo que resulta de un saludo se marca en Hoy.</translation>
  </message>
  <message>
   <source>Nobody's words are written down in this time. They are written down under Feedback.</source>
   <translation>En este periodo no hay nada anotado de lo que dijo la gente. Se anota en Opiniones.</translation>
  </message>
  <message>
   <source>The program does not keep yet what your people were trained in; a later version will.</source>
   <translation>El programa aún no guarda en qué se ha formado su personal; una versión posterior lo hará.</translation>
  </message>
  <message>
   <source>No birthdays to count in this time: they count from the first one on that somebody marks as greeted, on the screen Today.</source>
   <translation>No hay cumpleaños que contar en este periodo: cuentan desde el primero que alguien marca como felicitado en la pantalla «Hoy».</translation>
  </message>
  <message>
   <source>Counted, not estimated</source>
   <translation>Contado, no estimado</translation>
  </message>
  <message>
   <source>Probably {low} or more</source>
   <translation>Probablemente {low} o más</translation>
  </message>
  <message>
   <source>Probably about {value}</source>
   <translation>Probablemente unos {value}</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Probablemente entre {low} y {high}</translation>
  </message>
  <message>
   <source>{certainty} ({rests_on})</source>
   <translation>{certainty} ({rests_on})</translation>
  </message>
  <message>
   <source>There is nothing to compare it with: too little is known of the other time.</source>
   <translation>No hay con qué compararlo: se sabe demasiado poco del otro periodo.</translation>
  </message>
  <message>
   <source>{value} both times</source>
   <translation>{value} las dos veces</translation>
  </message>
  <message>
   <source>{before} → {after}, more than chance would do</source>
   <translation>{before} → {after}, más de lo que haría el azar</translation>
  </message>
  <message>
   <source>{before} → {after}, too close to say</source>
   <translation>{before} → {after}, demasiado justo para decirlo</translation>
  </message>
  <message>
   <source>Your target: {target}</source>
   <translation>Su objetivo: {target}</translation>
  </message>
  <message>
   <source>Your target of {target} is reached.</source>
   <translation>Su objetivo de {target} está alcanzado.</translation>
  </message>
  <message>
   <source>Your target of {target} is not reached yet.</source>
   <translation>Su objetivo de {target} aún no está alcanzado.</translation>
  </message>
  <message>
   <source>Near your target of {target}: too close to say on which side.</source>
   <translation>Cerca de su objetivo de {target}: demasiado justo para decir de qué lado.</translation>
  </message>
  <message>
   <source>Elsewhere: {value} ({source}, {year})</source>
   <translation>En otros sitios: {value} ({source}, {year})</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 punto</translation>
  </message>
  <message>
   <source>{value} points</source>
   <translation>{value} puntos</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <source>{value} days</source>
   <translation>{value} días</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <source>{value} hours</source>
   <translation>{value} horas</translation>
  </message>
  <message>
   <source>{value} of 5</source>
   <translation>{value} de 5</translation>
  </message>
  <message>
   <source>{value} of 100</source>
   <translation>{value} de 100</translation>
  </message>
  <message>
   <source>As many would recommend you as would not: 0 points</source>
   <translation>Tantas personas le recomendarían como no: 0 puntos</translation>
  </message>
  <message>
   <source>More people would recommend you than would not: {points}</source>
   <translation>Son más quienes le recomendarían que quienes no: {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend you than would not: {points}</source>
   <translation>Son menos quienes le recomendarían que quienes no: {points}</translation>
  </message>
  <message>
   <source>Less is expected of those whom you looked after than before: {value}</source>
   <translation>De quienes usted cuidó se espera menos que antes: {value}</translation>
  </message>
  <message>
   <source>Relationships bring back {value} on them</source>
   <translation>Las relaciones devuelven {value}</translation>
  </message>
  <message>
   <source>{value} of the answers say “satisfied”</source>
   <translation>{value} de las respuestas dicen «satisfecho»</translation>
  </message>
  <message>
   <source>People give you {value} on average</source>
   <translation>La gente le da {value} de media</translation>
  </message>
  <message>
   <source>1 visit in this time</source>
   <translation>1 visita en este periodo</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in this time</source>
   <translation>
    <numerusform>%Ln visita en este periodo</numerusform>
    <numerusform>%Ln visitas en este periodo</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of those who came, came again</source>
   <translation>{value} de quienes vinieron volvieron</translation>
  </message>
  <message>
   <source>{value} of those who came before did not come in this time</source>
   <translation>{value} de quienes venían antes no vinieron en este periodo</translation>
  </message>
  <message>
   <source>{value} of new customers still come after three months</source>
   <translation>{value} de los clientes nuevos siguen viniendo a los tres meses</translation>
  </message>
  <message>
   <source>1 regular at the end of this time</source>
   <translation>1 habitual al final de este periodo</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars at the end of this time</source>
   <translation>
    <numerusform>%Ln habitual al final de este periodo</numerusform>
    <numerusform>%Ln habituales al final de este periodo</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person became a regular</source>
   <translation>1 persona se hizo habitual</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people became regulars</source>
   <translation>
    <numerusform>%Ln persona se hizo habitual</numerusform>
    <numerusform>%Ln personas se hicieron habituales</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of the subscriptions came to an end</source>
   <translation>{value} de los abonos terminaron</translation>
  </message>
  <message>
   <source>What a customer will buy is worth {value} today, on average</source>
   <translation>Lo que comprará un cliente vale hoy {value} de media</translation>
  </message>
  <message>
   <source>{value} of your customers have likely stopped coming</source>
   <translation>{value} de sus clientes probablemente han dejado de venir</translation>
  </message>
  <message>
   <source>Invitations brought in {value}</source>
   <translation>Las invitaciones aportaron {value}</translation>
  </message>
  <message>
   <source>Your customers take part with {value}</source>
   <translation>Vínculo de sus clientes: {value}</translation>
  </message>
  <message>
   <source>{value} came back after a hello</source>
   <translation>{value} volvieron tras un saludo</translation>
  </message>
  <message>
   <source>{value} of the hellos found something to help with</source>
   <translation>{value} de los saludos encontraron en qué ayudar</translation>
  </message>
  <message>
   <source>{value} of the check-ins were not needed</source>
   <translation>{value} de los saludos no hacían falta</translation>
  </message>
  <message>
   <source>From the first missed visit to the hello: {value}</source>
   <translation>Desde la primera visita que faltó hasta el saludo: {value}</translation>
  </message>
  <message>
   <source>{value} of those who spoke up heard what came of it</source>
   <translation>{value} de quienes dijeron algo supieron en qué quedó</translation>
  </message>
  <message>
   <source>First answer to whoever spoke up: after {value}</source>
   <translation>Primera respuesta a quien dijo algo: tras {value}</translation>
  </message>
  <message>
   <source>What people say is settled: after {value}</source>
   <translation>Lo que dice la gente se resuelve: tras {value}</translation>
  </message>
  <message>
   <source>{value} of all visits are of people who agreed to have them kept</source>
   <translation>{value} de todas las visitas son de personas que aceptaron que se guarden</translation>
  </message>
  <message>
   <source>{value} of the training steps are done</source>
   <translation>{value} de los pasos de formación están hechos</translation>
  </message>
  <message>
   <source>{value} of the birthdays were remembered</source>
   <translation>{value} de los cumpleaños se recordaron</translation>
  </message>
  <message>
   <source>As many would recommend us as would not: 0 points</source>
   <translation>Tantos nos recomendarían como no: 0 puntos</translation>
  </message>
  <message>
   <source>More people would recommend us than would not: {points}</source>
   <translation>Son más quienes nos recomendarían que quienes no: {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend us than would not: {points}</source>
   <translation>Son menos quienes nos recomendarían que quienes no: {points}</translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visita</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visita</numerusform>
    <numerusform>%Ln visitas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 regular</source>
   <translation>1 habitual</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars</source>
   <translation>
    <numerusform>%Ln habitual</numerusform>
    <numerusform>%Ln habituales</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln persona</numerusform>
    <numerusform>%Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 customer</source>
   <translation>1 cliente</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers</source>
   <translation>
    <numerusform>%Ln cliente</numerusform>
    <numerusform>%Ln clientes</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in</source>
   <translation>1 saludo</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins</source>
   <translation>
    <numerusform>%Ln saludo</numerusform>
    <numerusform>%Ln saludos</numerusform>
   </translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 entrada</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entrada</numerusform>
    <numerusform>%Ln entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 paso</translation>
  </message>
  <message numerus="yes">
   <source>%Ln steps</source>
   <translation>
    <numerusform>%Ln paso</numerusform>
    <numerusform>%Ln pasos</numerusform>
   </translation>
  </message>
  <message>
   <source>for every {one} that it cost</source>
   <translation>por cada {one} de coste</translation>
  </message>
  <message>
   <source>{value} for every {one} spent</source>
   <translation>{value} por cada {one} de gasto</translation>
  </message>
  <message>
   <source>Counted among those whose visits are kept</source>
   <translation>Contado entre quienes aceptaron que se guarden sus visitas</translation>
  </message>
  <message>
   <source>1 visit in all</source>
   <translation>1 visita en total</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in all</source>
   <translation>
    <numerusform>%Ln visita en total</numerusform>
    <numerusform>%Ln visitas en total</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>polls</name>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>To be decided</source>
   <translation>Por decidir</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Decidida</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>“{file}” could not be saved. Check that its folder can be written to and that the disk has room.</source>
   <translation>No se pudo guardar «{file}». Compruebe que se puede escribir en su carpeta y que el disco tiene sitio.</translation>
  </message>
 </context>
 <context>
  <name>privacy</name>
  <message>
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitudes</translation>
  </message>
  <message>
   <source>To be asked</source>
   <translation>Por preguntar</translation>
  </message>
  <message>
   <source>Shown to others</source>
   <translation>Mostrado a otros</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Texto del consentimiento</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Cuánto tiempo se guarda</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Número de cliente (caja)</translation>
  </message>
  <message>
   <source>See what you keep about me</source>
   <translation>Ver qué guardan sobre mí</translation>
  </message>
  <message>
   <source>Give me my data to take elsewhere</source>
   <translation>Darme mis datos para llevármelos</translation>
  </message>
  <message>
   <source>Correct what is wrong about me</source>
   <translation>Corregir lo que está mal sobre mí</translation>
  </message>
  <message>
   <source>Keep my data, but do not use it</source>
   <translation>Guardar mis datos sin usarlos</translation>
  </message>
  <message>
   <source>Erase everything about me</source>
   <translation>Borrar todo sobre mí</translation>
  </message>
  <message>
   <source>Stop using my data</source>
   <translation>Dejar de usar mis datos</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <source>Overdue since today: answer it now</source>
   <translation>Vencida desde hoy: responda ahora</translation>
  </message>
  <message>
   <source>{days} overdue: answer it now (it was due on {day})</source>
   <translation>Vencida hace {days}: responda ahora (vencía el {day})</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
  <message>
   <source>Due in {days}, on {day}</source>
   <translation>Vence en {days}, el {day}</translation>
  </message>
  <message>
   <source>Answered on {day}</source>
   <translation>Respondida el {day}</translation>
  </message>
  <message>
   <source>Ended on {day} with the erasure</source>
   <translation>Terminada el {day} con el borrado</translation>
  </message>
  <message>
   <source>Declined on {day}: {why}</source>
   <translation>Rechazada el {day}: {why}</translation>
  </message>
  <message>
   <source>Declined on {day}</source>
   <translation>Rechazada el {day}</translation>
  </message>
  <message>
   <source>Asked {day}</source>
   <translation>Pedida {day}</translation>
  </message>
  <message>
   <source>No visits are known yet, so there is nothing to say about how many are of people who agreed.</source>
   <translation>Aún no se conocen visitas, así que no se puede decir cuántas son de personas que aceptaron.</translation>
  </message>
  <message>
   <source>{kept} of {visits} in the last {days}</source>
   <translation>{kept} de {visits} en los últimos {days}</translation>
  </message>
  <message>
   <source>All visits are of people who agreed</source>
   <translation>Todas las visitas son de personas que aceptaron</translation>
  </message>
  <message>
   <source>Fewer than 1 of 10 visits are of people who agreed</source>
   <translation>Menos de 1 de cada 10 visitas es de personas que aceptaron</translation>
  </message>
  <message>
   <source>{tenths} of 10 visits are of people who agreed</source>
   <translation>{tenths} de cada 10 visitas son de personas que aceptaron</translation>
  </message>
  <message>
   <source>{share}: {counted}.</source>
   <translation>{share}: {counted}.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Aceptado</translation>
  </message>
  <message>
   <source>Ending</source>
   <translation>Caduca</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Volver a preguntar</translation>
  </message>
  <message>
   <source>Said no</source>
   <translation>Dijo que no</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Sin preguntar</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Aún sin preguntar</translation>
  </message>
  <message>
   <source>Name kept for {days} more</source>
   <translation>Nombre guardado {days} más</translation>
  </message>
  <message>
   <source>Name goes tonight</source>
   <translation>El nombre se borra esta noche</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Hasta el {day}</translation>
  </message>
  <message>
   <source>Ends on {day}</source>
   <translation>Caduca el {day}</translation>
  </message>
  <message>
   <source>Said on {day}</source>
   <translation>Dicho el {day}</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <source>Visits one by one, then counts a week</source>
   <translation>Cada visita, después recuentos por semana</translation>
  </message>
  <message>
   <source>What came of check-ins</source>
   <translation>En qué quedaron los saludos</translation>
  </message>
  <message>
   <source>What customers told us</source>
   <translation>Lo que nos dijeron los clientes</translation>
  </message>
  <message>
   <source>Names of people who never agreed</source>
   <translation>Nombres de quienes nunca aceptaron</translation>
  </message>
  <message>
   <source>Proof of agreements, after they ended</source>
   <translation>Pruebas de consentimientos ya terminados</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 mes</translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n mes</numerusform>
    <numerusform>%n meses</numerusform>
   </translation>
  </message>
  <message>
   <source>visits whose orders go</source>
   <translation>visitas cuyos pedidos se borran</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>visitas</translation>
  </message>
  <message>
   <source>receipt numbers</source>
   <translation>números de tique</translation>
  </message>
  <message>
   <source>outcomes, and who was seen or heard</source>
   <translation>resultados y noticias</translation>
  </message>
  <message>
   <source>away notes and appointments</source>
   <translation>avisos de ausencia y citas</translation>
  </message>
  <message>
   <source>askings and answers of surveys</source>
   <translation>encuestas hechas y respuestas</translation>
  </message>
  <message>
   <source>words that people said about the shop</source>
   <translation>palabras que se dijeron del negocio</translation>
  </message>
  <message>
   <source>invitations, greetings and thank-yous</source>
   <translation>invitaciones, felicitaciones y agradecimientos</translation>
  </message>
  <message>
   <source>names of people who never agreed</source>
   <translation>nombres de quienes nunca aceptaron</translation>
  </message>
  <message>
   <source>former customers</source>
   <translation>antiguos clientes</translation>
  </message>
  <message>
   <source>closed requests</source>
   <translation>solicitudes cerradas</translation>
  </message>
  <message>
   <source>names beside wishes and in polls</source>
   <translation>nombres junto a deseos y en votaciones</translation>
  </message>
  <message>
   <source>proofs of old agreements</source>
   <translation>pruebas de consentimientos antiguos</translation>
  </message>
  <message>
   <source>{what}: {count}</source>
   <translation>{what}: {count}</translation>
  </message>
  <message>
   <source>Sign-up sheet for the counter</source>
   <translation>Hoja de alta para el mostrador</translation>
  </message>
  <message>
   <source>Privacy policy of the shop</source>
   <translation>Hoja de privacidad del negocio</translation>
  </message>
  <message>
   <source>Record of processing, for the authority</source>
   <translation>Registro de tratamientos, para la autoridad</translation>
  </message>
  <message>
   <source>Impact assessment, for the authority</source>
   <translation>Evaluación de impacto, para la autoridad</translation>
  </message>
  <message>
   <source>Deleted on {day}</source>
   <translation>Se borra el {day}</translation>
  </message>
  <message>
   <source>Not renewed</source>
   <translation>Sin renovar</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>Write down between one minute and a day; what was shorter cost nothing.</source>
   <translation>Anote entre un minuto y un día; lo que duró menos no costó nada.</translation>
  </message>
  <message>
   <source>What a gesture or a reward cost is more than nothing, and less than a million.</source>
   <translation>Lo que costó un gesto o una recompensa es más que nada y menos de un millón.</translation>
  </message>
  <message>
   <source>A wage is nothing or more, and less than a million an hour.</source>
   <translation>Un salario es nada o más, y menos de un millón por hora.</translation>
  </message>
  <message>
   <source>A check-in that ends with an outcome needs one; one that ends otherwise has none.</source>
   <translation>Un saludo que termina con un resultado necesita uno; si termina de otro modo, no lleva ninguno.</translation>
  </message>
  <message>
   <source>This check-in is closed already; open the customer to see what came of it.</source>
   <translation>Este saludo ya está cerrado; abra el perfil para ver en qué quedó.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; ask for it first, or write it down without the name.</source>
   <translation>No aceptó que lo que dice se guarde con su nombre; pregúntelo primero, o anótelo sin el nombre.</translation>
  </message>
  <message>
   <source>Only pictures (PNG, JPEG) and PDF pages can be kept beside the words; save it as one of these.</source>
   <translation>Solo se pueden guardar imágenes (PNG, JPEG) y páginas PDF junto a las palabras; guárdelo como una de ellas.</translation>
  </message>
  <message>
   <source>An idea is a colleague's own; what a customer proposes is a suggestion.</source>
   <translation>Una idea es del personal; lo que propone la clientela es una sugerencia.</translation>
  </message>
  <message>
   <source>Somebody began with this already; open the list anew.</source>
   <translation>Alguien ya empezó con esto; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>Only what somebody began with can be put back; open the list anew.</source>
   <translation>Solo se puede volver a dejar lo que se empezó; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>This change was not made yet; say on which day it was made, then what it fixed.</source>
   <translation>Este cambio aún no se hizo; diga qué día se hizo, y después qué arregló.</translation>
  </message>
  <message>
   <source>Tell them once something came of it: a change that was made, or an honest reason why not.</source>
   <translation>Cuénteselo en cuanto haya quedado en algo: un cambio hecho, o un motivo sincero de por qué no.</translation>
  </message>
  <message>
   <source>Their yes rests, so they are told nothing until they agree again; ask them when they are here.</source>
   <translation>Su sí está en pausa, así que no se le cuenta nada hasta que vuelva a aceptar; pregúntele cuando venga.</translation>
  </message>
  <message>
   <source>Nobody knows who said this, so nobody can be told; it is done once it is fixed.</source>
   <translation>No se sabe quién lo dijo, así que no se le puede contar a nadie; está hecho en cuanto se arregla.</translation>
  </message>
  <message>
   <source>What came of this is written down already; take that back first, if it was not so.</source>
   <translation>Ya está anotado en qué quedó; deshágalo primero, si no fue así.</translation>
  </message>
  <message>
   <source>A group needs at least one filter; choose what its people have in common.</source>
   <translation>Un grupo necesita al menos un filtro; elija qué tienen en común sus personas.</translation>
  </message>
  <message>
   <source>Say what it is, in a few words.</source>
   <translation>Diga en pocas palabras qué es.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a day to come.</source>
   <translation>Ese día ya pasó; elija hoy o un día que esté por venir.</translation>
  </message>
  <message>
   <source>That is four weeks off or more, and only four weeks are counted; invite nearer to the day.</source>
   <translation>Faltan cuatro semanas o más, y solo se cuentan cuatro; invite más cerca del día.</translation>
  </message>
  <message>
   <source>Fewer than two people agreed to be invited this way, so there is nobody to compare; ask for it first.</source>
   <translation>Menos de dos personas aceptaron que se las invite así, y no hay con quién comparar; pregúnteles antes.</translation>
  </message>
  <message>
   <source>The program's own words are not whole; install the program again.</source>
   <translation>Las palabras del programa no están completas; vuelva a instalar el programa.</translation>
  </message>
  <message>
   <source>These words are in another language than the one that is chosen; choose the language first.</source>
   <translation>Estas palabras están en otro idioma que el elegido; elija primero el idioma.</translation>
  </message>
  <message>
   <source>Write what you ask your customers, or go back to the program's words.</source>
   <translation>Escriba lo que pregunta a sus clientes o vuelva a las palabras del programa.</translation>
  </message>
  <message>
   <source>It holds characters that cannot be read; type that part instead of pasting it.</source>
   <translation>Contiene caracteres que no se pueden leer; escriba esa parte en vez de pegarla.</translation>
  </message>
  <message>
   <source>Ask a whole question and say what it is for, so that both yes and no are answers to it.</source>
   <translation>Haga una pregunta entera y diga para qué es, de modo que se pueda responder sí o no.</translation>
  </message>
  <message>
   <source>Two choices are the same; nobody could tell them apart.</source>
   <translation>Dos opciones son iguales; nadie podría distinguirlas.</translation>
  </message>
  <message>
   <source>Choose a last day between today and a year from now.</source>
   <translation>Elija un último día entre hoy y dentro de un año.</translation>
  </message>
  <message>
   <source>The poll has no such choice; open the list again.</source>
   <translation>La votación no tiene esa opción; abra la lista otra vez.</translation>
  </message>
  <message>
   <source>Type how many lines there are on the sheet.</source>
   <translation>Escriba cuántas rayas hay en la hoja.</translation>
  </message>
  <message>
   <source>The poll is over: what is decided now should be what people chose then.</source>
   <translation>La votación ha terminado: lo que se decida ahora debe ser lo que se eligió entonces.</translation>
  </message>
  <message>
   <source>It was decided already; take the decision back first, if there are votes that were not counted.</source>
   <translation>Ya se decidió; retire antes la decisión si quedan votos sin contar.</translation>
  </message>
  <message>
   <source>That is more than you may give by yourself; ask the owner, or offer less.</source>
   <translation>Es más de lo que puede dar por su cuenta; pregunte a la persona titular, u ofrezca menos.</translation>
  </message>
  <message>
   <source>An amount is nothing or more; check what was typed.</source>
   <translation>Un importe es cero o más; compruebe lo que se escribió.</translation>
  </message>
  <message>
   <source>This is settled; open it again first, if something more is to be offered.</source>
   <translation>Esto está resuelto; ábralo primero otra vez, si hay que ofrecer algo más.</translation>
  </message>
  <message>
   <source>This is settled already; open the list anew.</source>
   <translation>Esto ya está resuelto; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>This needs a reason; type one in a few words.</source>
   <translation>Esto necesita un motivo; escríbalo en pocas palabras.</translation>
  </message>
  <message>
   <source>This request was extended already; the law allows it once.</source>
   <translation>Esta solicitud ya se prorrogó; la ley lo permite una vez.</translation>
  </message>
  <message>
   <source>A request can be extended only before it is due; answer this one now.</source>
   <translation>Una solicitud solo puede prorrogarse antes de vencer; responda esta ahora.</translation>
  </message>
  <message>
   <source>This request is closed already.</source>
   <translation>Esta solicitud ya está cerrada.</translation>
  </message>
  <message>
   <source>The first day has to come before the last one; choose them the other way round.</source>
   <translation>El primer día tiene que ser anterior al último; elíjalos al revés.</translation>
  </message>
  <message>
   <source>Nothing is known of so long ago; choose a later day.</source>
   <translation>De hace tanto tiempo no se sabe nada; elija un día posterior.</translation>
  </message>
  <message>
   <source>Choose two days.</source>
   <translation>Elija dos días.</translation>
  </message>
  <message>
   <source>That PIN is one of the first that anybody would try; choose digits without a pattern.</source>
   <translation>Ese PIN es de los primeros que cualquiera probaría; elija cifras sin un patrón.</translation>
  </message>
  <message>
   <source>Write down where the figure was read: without a source it says little.</source>
   <translation>Anote dónde se leyó la cifra: sin fuente dice poco.</translation>
  </message>
  <message>
   <source>A note can be at most a year ahead; check the day.</source>
   <translation>Una nota puede estar como mucho un año por delante; revise el día.</translation>
  </message>
  <message>
   <source>This number can never be that; check what was typed.</source>
   <translation>Este número nunca puede ser eso; revise lo que escribió.</translation>
  </message>
  <message>
   <source>At least one part has to weigh something.</source>
   <translation>Al menos una parte tiene que pesar algo.</translation>
  </message>
  <message>
   <source>Write down what it was.</source>
   <translation>Anote qué fue.</translation>
  </message>
  <message>
   <source>This is no answer to this question; look at the paper once more and type what is ticked.</source>
   <translation>Eso no responde a esta pregunta; mire otra vez la hoja y teclee lo que está marcado.</translation>
  </message>
  <message>
   <source>This kind of survey has its own question, and at most one in free words; make one of your own for more.</source>
   <translation>Este tipo de encuesta tiene su propia pregunta, y como mucho una con palabras libres; para más, haga una propia.</translation>
  </message>
  <message>
   <source>Nothing was answered; type at least one answer, or put the paper aside.</source>
   <translation>No se respondió nada; teclee al menos una respuesta o deje la hoja a un lado.</translation>
  </message>
  <message>
   <source>This number is not right; look at the paper once more, or type the last part again.</source>
   <translation>Este número no es correcto; mire otra vez la hoja o teclee de nuevo la última parte.</translation>
  </message>
  <message>
   <source>A theme needs a name; call it by what it is about.</source>
   <translation>Un tema necesita un nombre; llámelo por aquello de lo que trata.</translation>
  </message>
  <message>
   <source>Say why not, in words that you would say to whoever wished for it.</source>
   <translation>Diga por qué no, con palabras que diría a quien lo deseó.</translation>
  </message>
  <message>
   <source>The wish stands there already.</source>
   <translation>El deseo ya está así.</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>Eso es para la persona titular del negocio; pídale que tome el turno un momento.</translation>
  </message>
  <message>
   <source>Nothing was agreed to or refused yet, so there is nothing to give a receipt for.</source>
   <translation>Aún no hay ningún sí ni ningún no, así que no hay de qué dar recibo.</translation>
  </message>
  <message>
   <source>Minutes cost no amount; write down how long it took.</source>
   <translation>Los minutos no tienen importe; anote cuánto tiempo llevó.</translation>
  </message>
  <message>
   <source>They did not agree to have their thank-yous kept; ask for it, or write it down without the name.</source>
   <translation>Esta persona no aceptó que se guarden sus agradecimientos; pregúntele, o anótelo sin el nombre.</translation>
  </message>
  <message>
   <source>That day is still to come; write costs down once they are there.</source>
   <translation>Ese día aún está por llegar; anote los costes cuando los haya.</translation>
  </message>
  <message>
   <source>That day is still to come; write a greeting down once it was said.</source>
   <translation>Ese día aún está por llegar; anote una felicitación cuando se haya dicho.</translation>
  </message>
  <message>
   <source>No birthday of theirs is kept, or they did not agree to it; write it down with their agreement first.</source>
   <translation>No se guarda su cumpleaños, o no dio su consentimiento; anótelo antes con su consentimiento.</translation>
  </message>
  <message>
   <source>They said that they do not want to be called; that holds.</source>
   <translation>Dijo que no quiere que se le llame; eso vale.</translation>
  </message>
  <message>
   <source>The shop is not asking after this customer; nobody is called.</source>
   <translation>El negocio no está preguntando por este cliente; no se llama a nadie.</translation>
  </message>
  <message>
   <source>The customer was reached; nobody else is called.</source>
   <translation>Ya se dio con el cliente; no se llama a nadie más.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after more tries; try them once more first.</source>
   <translation>El cliente aceptó esta llamada solo después de más intentos; inténtelo antes con él una vez más.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after a longer silence; wait until then.</source>
   <translation>El cliente aceptó esta llamada solo después de más tiempo; espere hasta entonces.</translation>
  </message>
  <message>
   <source>Wishes belong to looking out for somebody; ask an adult's agreement to that first.</source>
   <translation>Los deseos van con fijarse en alguien; pida antes el sí de una persona mayor de edad.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; write that down first, or choose another way.</source>
   <translation>No aceptó que se le pregunte así; apúntelo antes o elija otra forma.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept once the customer clearly agreed to it; write that down first.</source>
   <translation>Alguien a quien llamar puede guardarse cuando haya un sí expreso; apúntelo antes.</translation>
  </message>
  <message>
   <source>Whoever is to be called needs a telephone number; type it with the country code.</source>
   <translation>A quien se deba llamar le hace falta un teléfono; escríbalo con el prefijo del país.</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet; ask for it at the counter, or choose another way.</source>
   <translation>Nadie ha aceptado todavía que se le invite así; pregúntelo en el mostrador o elija otra forma.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way; choose another way, or everybody who agreed.</source>
   <translation>Nadie de estas personas ha aceptado que se le invite así; elija otra forma, o a todas las que aceptaron.</translation>
  </message>
  <message>
   <source>Everybody who agreed was asked or answered something lately; leave them in peace, or invite to an event.</source>
   <translation>A todos los que aceptaron se les preguntó o respondieron algo hace poco; déjelos tranquilos, o invite a un evento.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this way; write theirs down first.</source>
   <translation>De quienes aceptaron esta forma no se guarda ningún número ni dirección; anótelos primero.</translation>
  </message>
  <message>
   <source>This group is not there any more; look at the groups again.</source>
   <translation>Este grupo ya no está; mire los grupos otra vez.</translation>
  </message>
  <message>
   <source>An invitation can be taken back on the day on which it was drawn; people have it by now.</source>
   <translation>Una invitación se puede retirar el día en que se sorteó; la gente ya la tiene.</translation>
  </message>
  <message>
   <source>This person is not on the list any more; look at the invitations again.</source>
   <translation>Esta persona ya no está en la lista; mire las invitaciones otra vez.</translation>
  </message>
  <message>
   <source>Type how many minutes it took, or what it cost.</source>
   <translation>Escriba cuántos minutos llevó, o lo que costó.</translation>
  </message>
  <message>
   <source>Say in a few words what the danger is; the customer reads it afterwards.</source>
   <translation>Diga en pocas palabras cuál es el peligro; el cliente lo lee después.</translation>
  </message>
  <message>
   <source>Two people have to agree to this; type both names.</source>
   <translation>Dos personas tienen que estar de acuerdo; escriba los dos nombres.</translation>
  </message>
  <message>
   <source>A customer gives, refuses or withdraws a consent; its end by time is written down by the program.</source>
   <translation>Un cliente da, niega o retira un consentimiento; que caduque lo apunta el programa.</translation>
  </message>
  <message>
   <source>These words were changed meanwhile; read them once more before you change them.</source>
   <translation>Estas palabras se cambiaron entretanto; léalas otra vez antes de cambiarlas.</translation>
  </message>
  <message>
   <source>That is not a phone number that can be dialled; write it with the country code, such as +44 or +49.</source>
   <translation>Ese no es un teléfono que se pueda marcar; escríbalo con el prefijo del país, como +44 o +34.</translation>
  </message>
  <message>
   <source>That is not an e-mail address; it looks like name@example.org.</source>
   <translation>Esa no es una dirección de correo; se parece a nombre@example.org.</translation>
  </message>
  <message>
   <source>There is a group with just these filters already; rename that one.</source>
   <translation>Ya hay un grupo con estos mismos filtros; cámbiele el nombre.</translation>
  </message>
  <message>
   <source>Another group is called that already; choose a name that tells them apart.</source>
   <translation>Otro grupo ya se llama así; elija un nombre que los distinga.</translation>
  </message>
  <message>
   <source>There are no two such records any more; look at the list again.</source>
   <translation>Esas dos fichas ya no existen; mire de nuevo la lista.</translation>
  </message>
  <message>
   <source>That is the same record twice; pick two.</source>
   <translation>Es dos veces la misma ficha; elija dos.</translation>
  </message>
  <message>
   <source>One of them asked to be erased; answer that request first.</source>
   <translation>De una de las fichas se pidió el borrado; responda antes a esa solicitud.</translation>
  </message>
  <message>
   <source>One of them is the other's emergency contact, so they are two people.</source>
   <translation>Una es el contacto de emergencia de la otra, así que son dos personas.</translation>
  </message>
  <message>
   <source>Another customer has this customer number; search for it first.</source>
   <translation>Otro cliente tiene este número; búsquelo antes.</translation>
  </message>
  <message>
   <source>No customer is known by that id; check it in the till's export.</source>
   <translation>No se conoce a nadie con ese número; compruébelo en la exportación de la caja.</translation>
  </message>
  <message>
   <source>A customer needs a name; type at least a first name.</source>
   <translation>Un cliente necesita un nombre; escriba al menos el de pila.</translation>
  </message>
  <message>
   <source>A phone number can be kept once they agreed to be called or texted; write that down first.</source>
   <translation>Un teléfono puede guardarse cuando acepte llamadas o mensajes; apúntelo antes.</translation>
  </message>
  <message>
   <source>An e-mail address can be kept once they agreed to e-mail; write that down first.</source>
   <translation>Una dirección de correo puede guardarse cuando acepte correos; apúntelo antes.</translation>
  </message>
  <message>
   <source>A postal address can be kept once they agreed to letters; write that down first.</source>
   <translation>Una dirección postal puede guardarse cuando acepte cartas; apúntelo antes.</translation>
  </message>
  <message>
   <source>Notes can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Las notas pueden guardarse cuando las acepte; apúntelo antes.</translation>
  </message>
  <message>
   <source>A birthday can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Un cumpleaños puede guardarse cuando acepte notas; apúntelo antes.</translation>
  </message>
  <message>
   <source>A name can be kept once they agreed to their visits being kept; write that down first.</source>
   <translation>Un nombre puede guardarse cuando acepte que se guarden sus visitas; apúntelo antes.</translation>
  </message>
  <message>
   <source>There is no such day in that month; check the birthday.</source>
   <translation>Ese mes no tiene ese día; compruebe el cumpleaños.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; write it down without the name, if they want that.</source>
   <translation>Pidió que sus datos solo se conserven; anótelo sin el nombre, si lo quiere así.</translation>
  </message>
  <message>
   <source>The words of this are not there any more, or rest, so nothing can be put back or kept beside them.</source>
   <translation>Las palabras de esto ya no están o están en pausa, así que no se puede recuperar ni guardar nada junto a ellas.</translation>
  </message>
  <message>
   <source>They did not agree to be told this way; tell them in person, or the way they came to you themselves.</source>
   <translation>No aceptó que se lo cuenten así; cuénteselo en persona, o por la vía por la que vino a usted.</translation>
  </message>
  <message>
   <source>Who else sees to it is for the owner to say; take it on yourself, or ask them.</source>
   <translation>Quién más se ocupa lo dice la persona titular; hágalo usted, o pregúntele.</translation>
  </message>
  <message>
   <source>The day by which it is to be done is over already; choose today or later.</source>
   <translation>El día límite ya pasó; elija hoy o más tarde.</translation>
  </message>
  <message>
   <source>Nobody can have said it in the future; check the day and the time.</source>
   <translation>Nadie puede haberlo dicho en el futuro; compruebe el día y la hora.</translation>
  </message>
  <message>
   <source>This is on the list of what is to be put right already; open it there.</source>
   <translation>Esto ya está en la lista de lo que hay que compensar; ábralo allí.</translation>
  </message>
  <message>
   <source>This is settled already; take that back first.</source>
   <translation>Esto ya está resuelto; deshágalo primero.</translation>
  </message>
  <message>
   <source>The words of this are gone, or rest; what is left is a count, and stays so that counts are honest.</source>
   <translation>Las palabras ya no están, o están en pausa; lo que queda es una cuenta, y se queda para que las cuentas sean honradas.</translation>
  </message>
  <message>
   <source>They took their yes back meanwhile, so what they said with their name cannot come back.</source>
   <translation>Entretanto retiró su sí, así que lo que dijo con su nombre no puede volver.</translation>
  </message>
  <message>
   <source>The change that fixed this is gone meanwhile, so it cannot be put back; write it down anew.</source>
   <translation>El cambio que lo arregló ya no está, así que no se puede devolver; anótelo de nuevo.</translation>
  </message>
  <message>
   <source>Choose at least two themes that are one thing.</source>
   <translation>Elija al menos dos temas que sean una misma cosa.</translation>
  </message>
  <message>
   <source>This change was made already; plan another one for what comes next.</source>
   <translation>Este cambio ya se hizo; planee otro para lo que sigue.</translation>
  </message>
  <message>
   <source>A change is made once it is there; choose today or a day that is over.</source>
   <translation>Un cambio está hecho cuando ya existe; elija hoy o un día que ya pasó.</translation>
  </message>
  <message>
   <source>This away note is gone already.</source>
   <translation>Este aviso de ausencia ya no está.</translation>
  </message>
  <message>
   <source>The last day away lies before the first; choose a later day.</source>
   <translation>El último día fuera es anterior al primero; elija un día posterior.</translation>
  </message>
  <message>
   <source>An away note covers a year at most; choose an earlier day.</source>
   <translation>Un aviso de ausencia abarca un año como mucho; elija un día anterior.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a later one.</source>
   <translation>Ese día ya pasó; elija hoy o uno posterior.</translation>
  </message>
  <message>
   <source>That is more than two years ahead; choose an earlier day.</source>
   <translation>Faltan más de dos años para eso; elija un día anterior.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; ask in person, or ask for their agreement first.</source>
   <translation>No aceptó que se le pregunte así; pregunte en persona o pida antes su sí.</translation>
  </message>
  <message>
   <source>Later means a day that is still to come; choose tomorrow or after.</source>
   <translation>Más tarde es un día que aún no ha llegado; elija mañana o después.</translation>
  </message>
  <message>
   <source>This check-in has changed since; open the customer to see how it stands now.</source>
   <translation>Este saludo ha cambiado desde entonces; abra el perfil para ver cómo está ahora.</translation>
  </message>
  <message>
   <source>A receipt line has a quantity or an amount that is too large to keep; check that line in the file.</source>
   <translation>Una línea de tique tiene una cantidad o un importe demasiado grande; compruebe esa línea en el archivo.</translation>
  </message>
  <message>
   <source>This note is not there any more; look at the notes again.</source>
   <translation>Esta nota ya no está; mire las notas de nuevo.</translation>
  </message>
  <message>
   <source>This figure is not there any more; look at them again.</source>
   <translation>Esta cifra ya no está; mírelas de nuevo.</translation>
  </message>
  <message>
   <source>The engagement score has no such part.</source>
   <translation>La puntuación de vínculo no tiene esa parte.</translation>
  </message>
  <message>
   <source>There is no such number; choose one of those on the screen.</source>
   <translation>No existe ese número; elija uno de los de la pantalla.</translation>
  </message>
  <message>
   <source>They also asked for a copy of their data; save it first, or close that request.</source>
   <translation>También pidió una copia de sus datos; guárdela antes o cierre esa solicitud.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; lift the restriction first, if they want that.</source>
   <translation>El cliente pidió que sus datos solo se conserven; levante antes esa limitación, si lo desea.</translation>
  </message>
  <message>
   <source>They took back their yes to this; if they want it shown after all, write it down anew.</source>
   <translation>Retiró su sí a esto; si quiere que se muestre de todos modos, apúntelo de nuevo.</translation>
  </message>
  <message>
   <source>Nothing of a customer's is shown without their yes to exactly this; ask for it first.</source>
   <translation>No se muestra nada de un cliente sin su sí a exactamente eso; pídalo antes.</translation>
  </message>
  <message>
   <source>This is shown already.</source>
   <translation>Esto ya se muestra.</translation>
  </message>
  <message>
   <source>This picture cannot be read; check that the file is still there, or choose another one.</source>
   <translation>Esta imagen no se puede leer; compruebe que el archivo sigue ahí o elija otro.</translation>
  </message>
  <message>
   <source>A request cannot come from the future; check the day.</source>
   <translation>Una solicitud no puede venir del futuro; compruebe el día.</translation>
  </message>
  <message>
   <source>This request has changed since; open the list anew to see how it stands now.</source>
   <translation>Esta solicitud ha cambiado desde entonces; abra la lista de nuevo para ver cómo está.</translation>
  </message>
  <message>
   <source>This customer's data is only stored already; there is nothing to do.</source>
   <translation>Los datos de este cliente ya solo se conservan; no hay nada que hacer.</translation>
  </message>
  <message>
   <source>This customer is not restricted; there is nothing to lift.</source>
   <translation>Este cliente no tiene ninguna limitación; no hay nada que levantar.</translation>
  </message>
  <message>
   <source>This computer has no key store that can be used; the passphrase opens the shop as always.</source>
   <translation>Este ordenador no tiene un almacén de claves utilizable; la frase de contraseña abre el negocio como siempre.</translation>
  </message>
  <message>
   <source>The key store of this computer is locked; the passphrase opens the shop as always.</source>
   <translation>El almacén de claves de este ordenador está bloqueado; la frase de contraseña abre el negocio como siempre.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer in time; the passphrase opens the shop as always.</source>
   <translation>El almacén de claves de este ordenador no respondió a tiempo; la frase de contraseña abre el negocio como siempre.</translation>
  </message>
  <message>
   <source>The sign-in of this computer does not open this shop; please type the passphrase.</source>
   <translation>La sesión de este ordenador no abre este negocio; escriba la frase de contraseña.</translation>
  </message>
  <message>
   <source>The shop needs a name.</source>
   <translation>El negocio necesita un nombre.</translation>
  </message>
  <message>
   <source>A country is written with two capital letters, such as DE or US.</source>
   <translation>Un país se escribe con dos mayúsculas, como ES o US.</translation>
  </message>
  <message>
   <source>That time zone is not known; write it like Europe/Berlin or America/New_York.</source>
   <translation>Esa zona horaria no se conoce; escríbala como Europe/Madrid o America/New_York.</translation>
  </message>
  <message>
   <source>Somebody at the counter is called that already; add an initial, so that the two can be told apart.</source>
   <translation>Ya hay alguien con ese nombre en el mostrador; añada una inicial para distinguirlos.</translation>
  </message>
  <message>
   <source>This visit is recorded already.</source>
   <translation>Esta visita ya está apuntada.</translation>
  </message>
  <message>
   <source>A visit cannot lie in the future; check the day and the time.</source>
   <translation>Una visita no puede ser del futuro; compruebe el día y la hora.</translation>
  </message>
  <message>
   <source>This visit is gone already.</source>
   <translation>Esta visita ya no está.</translation>
  </message>
  <message>
   <source>Their yes does not stand any more, so what they wrote cannot be written down with their name.</source>
   <translation>Su sí ya no vale, así que lo que escribió no puede anotarse con su nombre.</translation>
  </message>
  <message>
   <source>There are no words to write down any more; look at the survey again.</source>
   <translation>Ya no hay palabras que anotar; mire la encuesta otra vez.</translation>
  </message>
  <message>
   <source>This stands in the log already; open it there.</source>
   <translation>Esto ya está en el registro; ábralo allí.</translation>
  </message>
  <message>
   <source>Polls are for regulars, and their visits are still few; count them without a name if you know them well.</source>
   <translation>Las votaciones son para habituales, y esta persona ha venido pocas veces; cuéntela sin nombre si la conoce bien.</translation>
  </message>
  <message>
   <source>People may still choose; end the poll first, or wait for its last day.</source>
   <translation>Todavía se puede elegir; termine antes la votación, o espere a su último día.</translation>
  </message>
  <message>
   <source>They know already, or there is nothing to tell yet.</source>
   <translation>Ya lo sabe, o todavía no hay nada que decir.</translation>
  </message>
  <message>
   <source>This paper was typed in already; look at the survey's answers.</source>
   <translation>Esta hoja ya se tecleó; mire las respuestas de la encuesta.</translation>
  </message>
  <message>
   <source>This paper is another one; type its number once more.</source>
   <translation>Esta hoja es otra; teclee su número otra vez.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without it.</source>
   <translation>Esta persona no aceptó que lo que dice se guarde con su nombre; anote las respuestas sin él.</translation>
  </message>
  <message>
   <source>Nobody is asked this now; start the survey first.</source>
   <translation>Esto no se pregunta ahora a nadie; inicie antes la encuesta.</translation>
  </message>
  <message>
   <source>Only adults are asked, and only in a way that they agreed to; ask for that first.</source>
   <translation>Solo se pregunta a adultos, y solo de un modo que aceptaron; pídalo antes.</translation>
  </message>
  <message>
   <source>They answered already; take the answer back first.</source>
   <translation>Esta persona ya respondió; retire antes la respuesta.</translation>
  </message>
  <message>
   <source>Somebody was asked this already, so its words stand; reword it, which makes a new version.</source>
   <translation>Esto ya se preguntó a alguien, así que sus palabras quedan; cámbielas y será una versión nueva.</translation>
  </message>
  <message>
   <source>They are not counted here by their name any more; look at the list again.</source>
   <translation>Aquí ya no se la cuenta con su nombre; mire otra vez la lista.</translation>
  </message>
  <message>
   <source>That is on the list already; count them in there.</source>
   <translation>Eso ya está en la lista; cuéntela allí.</translation>
  </message>
  <message>
   <source>This customer is counted already; everybody is counted once.</source>
   <translation>Esta persona ya está contada; cada cual cuenta una vez.</translation>
  </message>
  <message>
   <source>Choose another wish to put this one to.</source>
   <translation>Elija otro deseo con el que juntar este.</translation>
  </message>
  <message>
   <source>It is settled what became of this wish; tell them, or take the wish up again first.</source>
   <translation>Ya se sabe en qué quedó este deseo; dígaselo, o ábralo antes otra vez.</translation>
  </message>
  <message>
   <source>The audit trail was altered or lines of it are missing; restore the newest backup into a new folder.</source>
   <translation>El registro se cambió o le faltan líneas; restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>The last day away is before the first; swap the two days.</source>
   <translation>El último día fuera es anterior al primero; intercambie los dos días.</translation>
  </message>
  <message>
   <source>This backup is damaged or was altered; leave it as it is and take another backup.</source>
   <translation>Esta copia está dañada o se cambió; déjela como está y use otra.</translation>
  </message>
  <message>
   <source>This file is not a Local Regulars backup; choose one that ends in .lrbackup.</source>
   <translation>Este archivo no es una copia de Local Regulars; elija uno que termine en .lrbackup.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Esta copia se hizo con una versión más nueva de Local Regulars; instálela para abrirla.</translation>
  </message>
  <message>
   <source>This people file belongs to another shop; choose the one that lies beside the backup.</source>
   <translation>Este archivo de personas es de otro negocio; elija el que está junto a la copia.</translation>
  </message>
  <message>
   <source>There is no such backup file; check the path, or plug the stick in.</source>
   <translation>No existe ese archivo de copia; compruebe la ruta o conecte el lápiz USB.</translation>
  </message>
  <message>
   <source>This file holds only the keys to people's names; choose the .lrbackup file beside it.</source>
   <translation>Este archivo solo contiene las claves de los nombres; elija el archivo .lrbackup que está al lado.</translation>
  </message>
  <message>
   <source>There is something at that place already; a backup is restored into a new folder, so choose a new name.</source>
   <translation>En ese lugar ya hay algo; una copia se restaura en una carpeta nueva, así que elija otro nombre.</translation>
  </message>
  <message>
   <source>The folder above the new shop is not there; make it first, or choose another place.</source>
   <translation>La carpeta que contendría el negocio nuevo no existe; créela antes o elija otro lugar.</translation>
  </message>
  <message>
   <source>There is no sound backup of this shop yet; make one now.</source>
   <translation>Aún no hay una copia buena de este negocio; haga una ahora.</translation>
  </message>
  <message>
   <source>The people file of your last backup is missing; make a new backup now.</source>
   <translation>Falta el archivo de personas de su última copia; haga una copia nueva ahora.</translation>
  </message>
  <message>
   <source>This backup was saved by a newer version of Local Regulars; install that version to restore it.</source>
   <translation>Esta copia se guardó con una versión más nueva de Local Regulars; instálela para restaurarla.</translation>
  </message>
  <message>
   <source>There is a file of that name already; choose another name, because a backup replaces nothing.</source>
   <translation>Ya hay un archivo con ese nombre; elija otro, porque una copia no reemplaza nada.</translation>
  </message>
  <message>
   <source>The folder for the backup is not there; check the path, or plug the stick in.</source>
   <translation>La carpeta para la copia no existe; compruebe la ruta o conecte el lápiz USB.</translation>
  </message>
  <message>
   <source>This appointment is not there any more; open the customer anew.</source>
   <translation>Esta cita ya no está; abra el perfil de nuevo.</translation>
  </message>
  <message>
   <source>This person is not kept any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Esta persona ya no se guarda; la lista puede ser anterior a una retirada, ábrala de nuevo.</translation>
  </message>
  <message>
   <source>This check-in is not there any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Este saludo ya no está; la lista puede ser anterior a una retirada, ábrala de nuevo.</translation>
  </message>
  <message>
   <source>A consent that is given needs an end after its beginning; anything else has none.</source>
   <translation>Un consentimiento dado necesita un fin posterior a su inicio; lo demás no lo tiene.</translation>
  </message>
  <message>
   <source>A notice's words never change; give the new words a new version number.</source>
   <translation>Las palabras de un aviso nunca cambian; dé a las nuevas otro número de versión.</translation>
  </message>
  <message>
   <source>There is no such notice in this shop; choose one of its own.</source>
   <translation>Ese aviso no existe en este negocio; elija uno propio.</translation>
  </message>
  <message>
   <source>This line is not there any more; look at the costs again.</source>
   <translation>Esta línea ya no está; mire los costes de nuevo.</translation>
  </message>
  <message>
   <source>This invitation is not there any more; look at the invitations again.</source>
   <translation>Esta invitación ya no está; mire las invitaciones de nuevo.</translation>
  </message>
  <message>
   <source>There is no such customer; the list may be older than the last erasure, so open it anew.</source>
   <translation>No existe ese cliente; la lista puede ser anterior al último borrado, ábrala de nuevo.</translation>
  </message>
  <message>
   <source>This customer number belongs to another customer; check which one is right.</source>
   <translation>Este número es de otro cliente; compruebe cuál es el correcto.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and do the last step again. Everything saved before is safe.</source>
   <translation>El disco está lleno; libere espacio y repita el último paso. Todo lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>Another program is using this shop; close it and try again.</source>
   <translation>Otro programa está usando este negocio; ciérrelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The shop's folder cannot be written to; check that the disk is not write-protected and that it is yours.</source>
   <translation>No se puede escribir en la carpeta del negocio; compruebe que el disco no esté protegido y que sea suya.</translation>
  </message>
  <message>
   <source>The disk did not answer as it should; check its cable and its health, then try again.</source>
   <translation>El disco no respondió como debía; revise el cable y su estado, y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>The keys of this shop were changed by another program just now; unlock it again and try once more.</source>
   <translation>Otro programa acaba de cambiar las claves de este negocio; desbloquéelo e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>The computer ran out of memory; close other programs and try again.</source>
   <translation>El ordenador se quedó sin memoria; cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The store shop.db is damaged; leave it as it is and restore the newest backup into a new folder.</source>
   <translation>El archivo shop.db está dañado; déjelo como está y restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>Stopped as you asked; nothing of it was kept.</source>
   <translation>Parado como pidió; no se ha guardado nada de ello.</translation>
  </message>
  <message>
   <source>This needs an adult's standing consent to visit history and to being looked after; ask for it first.</source>
   <translation>Esto necesita el sí vigente de una persona mayor de edad a sus visitas y a que nos fijemos; pídalo antes.</translation>
  </message>
  <message>
   <source>Visits are kept only while the customer's consent to visit history stands; ask for it first.</source>
   <translation>Las visitas se guardan solo mientras valga el sí del cliente; pídalo antes.</translation>
  </message>
  <message>
   <source>This can be kept only while the customer agrees to what it is for; ask for it first.</source>
   <translation>Esto solo puede guardarse mientras el cliente lo acepte; pídalo antes.</translation>
  </message>
  <message>
   <source>The customer did not agree to be asked this way; ask in person, or ask for it first.</source>
   <translation>El cliente no aceptó que se le pregunte así; pregunte en persona o pídalo antes.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept only while the customer's clear consent to it stands; ask for it first.</source>
   <translation>Alguien a quien llamar solo puede guardarse mientras valga el sí expreso del cliente; pídalo antes.</translation>
  </message>
  <message>
   <source>This person may be called only in the case that the customer agreed to; it has not come to that.</source>
   <translation>A esta persona solo se la puede llamar en el caso acordado; no se ha llegado a eso.</translation>
  </message>
  <message>
   <source>Only adults who agreed to be counted may be; nobody else is in a summary.</source>
   <translation>Solo se cuenta a mayores de edad que lo aceptaron; nadie más está en un resumen.</translation>
  </message>
  <message>
   <source>They agreed to being missed, and not yet to the words that also name changes; ask them again in those.</source>
   <translation>Aceptó que se le eche de menos, pero aún no las palabras que nombran también los cambios; vuelva a preguntar con ellas.</translation>
  </message>
  <message>
   <source>How long visits last is kept only of those who agreed to words that say so; ask them again in those.</source>
   <translation>Cuánto duran las visitas se guarda solo de quienes aceptaron palabras que lo dicen; vuelva a preguntarles con ellas.</translation>
  </message>
  <message>
   <source>For whom a thank-you was is kept only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Para quién fue un agradecimiento solo se guarda mientras esa persona esté de acuerdo; pregúntele, o no ponga el nombre.</translation>
  </message>
  <message>
   <source>Only adults are invited who agreed to it, this way, and to their visits being kept; ask for it first.</source>
   <translation>Solo se invita a personas adultas que lo aceptaron, por esta vía, y que se guarden sus visitas; pregúnteles antes.</translation>
  </message>
  <message>
   <source>They agreed to exactly these words in this place; write anything else down by itself, with its own yes.</source>
   <translation>Aceptó exactamente estas palabras en este lugar; apunte lo demás aparte, con su propio sí.</translation>
  </message>
  <message>
   <source>These words or this photo are not where you think; open the list anew, and take down what is still shown.</source>
   <translation>Estas palabras o esta foto no están donde cree; abra la lista de nuevo y retire lo que aún se muestra.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without the name.</source>
   <translation>Esta persona no aceptó que lo que dice se guarde con su nombre; anote las respuestas sin el nombre.</translation>
  </message>
  <message>
   <source>What they say is kept with their name only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Lo que dice se guarda con su nombre solo mientras lo acepte; pregúntelo, o deje el nombre fuera.</translation>
  </message>
  <message>
   <source>Nothing is fixed by a change that was not made; say on which day it was, and take back what it fixed first.</source>
   <translation>Un cambio que no se hizo no arregla nada; diga qué día fue, y deshaga primero lo que arregló.</translation>
  </message>
  <message>
   <source>Only somebody who is known and agreed to it is told, once something came of what they said.</source>
   <translation>Solo se le cuenta a quien se conoce y lo aceptó, una vez que lo dicho quedó en algo.</translation>
  </message>
  <message>
   <source>Their name is kept with what they say only while they agree to it and are of age; count them without a name.</source>
   <translation>El nombre se guarda con lo que dice solo mientras está de acuerdo y es mayor de edad; cuéntela sin nombre.</translation>
  </message>
  <message>
   <source>One of the two was put together with another meanwhile; look at the wishes again.</source>
   <translation>Uno de los dos se juntó entretanto con otro; mire los deseos otra vez.</translation>
  </message>
  <message>
   <source>These words belong to another purpose; show the customer the notice of this one.</source>
   <translation>Estas palabras son de otro fin; muestre al cliente el aviso de este.</translation>
  </message>
  <message>
   <source>No consent lasts that long; choose an earlier end, or leave it to the program.</source>
   <translation>Ningún consentimiento dura tanto; elija un fin anterior o déjeselo al programa.</translation>
  </message>
  <message>
   <source>This entry is not there any more; open the list anew.</source>
   <translation>Esta anotación ya no está; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>This picture or page is not there any more; open the entry anew.</source>
   <translation>Esta imagen o página ya no está; abra la anotación de nuevo.</translation>
  </message>
  <message>
   <source>This theme is not there any more; look at the themes again.</source>
   <translation>Este tema ya no está; mire los temas otra vez.</translation>
  </message>
  <message>
   <source>This change is not there any more; look at the changes again.</source>
   <translation>Este cambio ya no está; mire los cambios otra vez.</translation>
  </message>
  <message>
   <source>Something was fixed by this change; take that back first, then the change.</source>
   <translation>Este cambio arregló algo; deshaga eso primero, y después el cambio.</translation>
  </message>
  <message>
   <source>The key file asks for an unreasonable amount of work; use an untouched copy of shop.lrkeys.</source>
   <translation>El archivo de claves pide un trabajo desmedido; use una copia intacta de shop.lrkeys.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys was damaged or missing, so its copy shop.lrkeys.1 was used and put in its place; the damaged one is in the folder set-aside. Check the disk, and make a backup today.</source>
   <translation>El archivo de claves shop.lrkeys estaba dañado o faltaba, así que su copia shop.lrkeys.1 ocupó su lugar; el dañado está en la carpeta set-aside. Revise el disco y haga hoy una copia.</translation>
  </message>
  <message>
   <source>The change of keys that was interrupted is finished now; make a new recovery code and a backup.</source>
   <translation>El cambio de claves interrumpido ya terminó; cree un nuevo código de recuperación y haga una copia.</translation>
  </message>
  <message>
   <source>The keys of this shop were being changed when the computer stopped; use the new passphrase, not the old one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Se estaban cambiando las claves de este negocio cuando se paró el ordenador; use la frase nueva, no la antigua. Si ninguna lo abre, restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>The keys of this shop were not changed yet when the computer stopped; use the old passphrase, not the new one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Las claves de este negocio aún no habían cambiado cuando se paró el ordenador; use la frase antigua, no la nueva. Si ninguna lo abre, restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>This shop is encrypted in an older way (SQLCipher 3 or before) that this version does not open; open it with the program that made it, and save its customers and visits from there.</source>
   <translation>Este negocio está cifrado de una forma antigua (SQLCipher 3 o anterior) que esta versión no abre; ábralo con el programa que lo creó y guarde desde allí sus clientes y visitas.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged or was altered; put back shop.lrkeys.1 or the copy in a backup.</source>
   <translation>El archivo de claves shop.lrkeys está dañado o se cambió; ponga en su lugar shop.lrkeys.1 o la copia de una copia de seguridad.</translation>
  </message>
  <message>
   <source>This shop was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Este negocio se creó con una versión más nueva de Local Regulars; instálela para abrirlo.</translation>
  </message>
  <message>
   <source>This shop was encrypted by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Este negocio se cifró con una versión más nueva de Local Regulars; instálela para abrirlo.</translation>
  </message>
  <message>
   <source>Something was written about this person since they were put together, so they cannot be parted any more.</source>
   <translation>Desde que se juntaron se apuntó algo sobre esta persona; ya no se pueden separar.</translation>
  </message>
  <message>
   <source>This shop could not be made ready for this version, because what it holds does not fit together; nothing was changed. Check it with `localregulars verify`, and keep the folder as it is.</source>
   <translation>Este negocio no se pudo preparar para esta versión, porque su contenido no encaja; no se ha cambiado nada. Compruébelo con `localregulars verify` y deje la carpeta como está.</translation>
  </message>
  <message>
   <source>This shop was saved by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Este negocio se guardó con una versión más nueva de Local Regulars; instálela para abrirlo.</translation>
  </message>
  <message>
   <source>This passphrase does not open the shop; check capitals and keyboard language, or use the recovery code.</source>
   <translation>Esta frase de contraseña no abre el negocio; revise las mayúsculas y el idioma del teclado, o use el código de recuperación.</translation>
  </message>
  <message>
   <source>This recovery code has a slip in it; compare it with the printed one, character by character.</source>
   <translation>Este código de recuperación tiene una errata; compárelo con el impreso, carácter a carácter.</translation>
  </message>
  <message>
   <source>This poll is not there any more; look at the polls again.</source>
   <translation>Esta votación ya no está; mire las votaciones otra vez.</translation>
  </message>
  <message>
   <source>These words or this photo are not there any more; the list may be older than what was taken back, so open it anew.</source>
   <translation>Estas palabras o esta foto ya no están; la lista puede ser anterior a una retirada, ábrala de nuevo.</translation>
  </message>
  <message>
   <source>This is not there any more; open the list anew.</source>
   <translation>Esto ya no está; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>There is no such request; the list may be old, so open it anew.</source>
   <translation>No existe esa solicitud; la lista puede ser antigua, ábrala de nuevo.</translation>
  </message>
  <message>
   <source>The customer was told of this already, or it is gone; open the list anew.</source>
   <translation>El cliente ya lo sabe, o ya no está; abra la lista de nuevo.</translation>
  </message>
  <message>
   <source>Leave the folder as it is and restore the newest backup into a new folder.</source>
   <translation>Deje la carpeta como está y restaure la copia más reciente en una carpeta nueva.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged, altered or missing.</source>
   <translation>El archivo de claves shop.lrkeys está dañado, cambiado o falta.</translation>
  </message>
  <message>
   <source>Unlock the shop once: its copy shop.lrkeys.1 is used where it is sound; otherwise restore the newest backup.</source>
   <translation>Desbloquee el negocio una vez: si su copia shop.lrkeys.1 está bien, se usa; si no, restaure la copia más reciente.</translation>
  </message>
  <message>
   <source>The copy of the key file, shop.lrkeys.1, is damaged or does not fit this shop.</source>
   <translation>La copia del archivo de claves, shop.lrkeys.1, está dañada o no es de este negocio.</translation>
  </message>
  <message>
   <source>The shop itself opens; change the passphrase or make a new recovery code, which renews the copy.</source>
   <translation>El negocio en sí se abre; cambie la frase de contraseña o cree un nuevo código de recuperación, y la copia se renueva.</translation>
  </message>
  <message>
   <source>The first 16 bytes of the store shop.db are not those that the key file names.</source>
   <translation>Los primeros 16 bytes de shop.db no son los que nombra el archivo de claves.</translation>
  </message>
  <message>
   <source>The store shop.db does not open with this shop's keys: it is damaged or another shop's.</source>
   <translation>El archivo shop.db no se abre con las claves de este negocio: está dañado o es de otro.</translation>
  </message>
  <message>
   <source>The store shop.db is shorter or longer than it says itself.</source>
   <translation>El archivo shop.db es más corto o más largo de lo que dice.</translation>
  </message>
  <message>
   <source>Parts of the store shop.db were changed from outside: their seals do not fit.</source>
   <translation>Partes de shop.db se cambiaron desde fuera: sus sellos no encajan.</translation>
  </message>
  <message>
   <source>The structure of the store shop.db is broken.</source>
   <translation>La estructura de shop.db está rota.</translation>
  </message>
  <message>
   <source>Records of the store refer to others that are not there.</source>
   <translation>Hay registros que remiten a otros que no existen.</translation>
  </message>
  <message>
   <source>The key file and the store belong to different shops.</source>
   <translation>El archivo de claves y shop.db son de negocios distintos.</translation>
  </message>
  <message>
   <source>Lines of the audit trail were altered, added or are missing.</source>
   <translation>Hay líneas del registro cambiadas, añadidas o que faltan.</translation>
  </message>
  <message>
   <source>Visits and the totals made from them do not agree.</source>
   <translation>Las visitas y sus totales no coinciden.</translation>
  </message>
  <message>
   <source>This person is not at the counter any more; look at the list again.</source>
   <translation>Esta persona ya no está en el mostrador; mire la lista otra vez.</translation>
  </message>
  <message>
   <source>This answer is not there any more; look at the survey again.</source>
   <translation>Esta respuesta ya no está; mire otra vez la encuesta.</translation>
  </message>
  <message>
   <source>This survey is not there any more; look at the surveys again.</source>
   <translation>Esta encuesta ya no está; mire otra vez las encuestas.</translation>
  </message>
  <message>
   <source>This person was not asked, or that was forgotten; look at the list again.</source>
   <translation>A esta persona no se le preguntó, o eso se olvidó; mire otra vez la lista.</translation>
  </message>
  <message>
   <source>Your shop was made ready for this version; a copy from before is kept.</source>
   <translation>Su negocio se preparó para esta versión; se guarda una copia de antes.</translation>
  </message>
  <message>
   <source>That is no recovery code; nothing was changed. Make a new one and try again.</source>
   <translation>Eso no es un código de recuperación; no se ha cambiado nada. Cree uno nuevo e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>This wish is not there any more; look at the wishes again.</source>
   <translation>Este deseo ya no está; mire los deseos otra vez.</translation>
  </message>
  <message>
   <source>There is something of that name already; choose another name, nothing was written over.</source>
   <translation>Ya hay algo con ese nombre; elija otro, no se ha sobrescrito nada.</translation>
  </message>
  <message>
   <source>The folder for it is not there; make it first, or choose another place.</source>
   <translation>La carpeta para ello no existe; créela antes o elija otro lugar.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and save the file again. Nothing of it was kept.</source>
   <translation>El disco está lleno; libere espacio y guarde el archivo otra vez. No se ha conservado nada de él.</translation>
  </message>
  <message>
   <source>The file could not be saved there; check the place and its rights, then try again. Nothing of it was kept.</source>
   <translation>No se pudo guardar el archivo ahí; compruebe el lugar y sus permisos, y vuelva a intentarlo. No se ha conservado nada de él.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and try again. Nothing of it was kept.</source>
   <translation>El disco está lleno; libere espacio e inténtelo de nuevo. No se ha conservado nada de ello.</translation>
  </message>
  <message>
   <source>The folder could not be saved there; check the place and its rights, then try again. Nothing was kept.</source>
   <translation>No se pudo guardar la carpeta ahí; compruebe el lugar y sus permisos, y vuelva a intentarlo. No se ha conservado nada.</translation>
  </message>
  <message>
   <source>The work was stopped as you asked; nothing of it was kept.</source>
   <translation>El trabajo se paró como pidió; no se ha guardado nada de él.</translation>
  </message>
  <message>
   <source>The shop is locked. Unlock it and try again.</source>
   <translation>El negocio está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The computer ended the work before it was done; perhaps its memory is full. Nothing was changed.</source>
   <translation>El ordenador terminó el trabajo antes de tiempo; quizá su memoria esté llena. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The handbook is empty; install the program again.</source>
   <translation>El manual está vacío; instale de nuevo el programa.</translation>
  </message>
  <message>
   <source>The handbook cannot be read; install the program again.</source>
   <translation>No se puede leer el manual; instale de nuevo el programa.</translation>
  </message>
  <message>
   <source>the customer is missing; fill it in or remove the row.</source>
   <translation>falta el cliente; rellénelo o quite la fila.</translation>
  </message>
  <message>
   <source>there are more than a million rows; split the file and import its parts.</source>
   <translation>hay más de un millón de filas; divida el archivo e incorpore las partes.</translation>
  </message>
  <message>
   <source>there are more than a million different items; check that the columns are named rightly.</source>
   <translation>hay más de un millón de artículos distintos; compruebe que las columnas se llamen como deben.</translation>
  </message>
  <message>
   <source>there are more than three million receipts or fifty million lines; export a shorter period.</source>
   <translation>hay más de tres millones de tiques o cincuenta millones de líneas; exporte un periodo más corto.</translation>
  </message>
  <message>
   <source>the header has a column twice; rename or remove one of them.</source>
   <translation>la cabecera tiene una columna repetida; cambie el nombre de una o quítela.</translation>
  </message>
  <message>
   <source>the rows cannot be told apart; export the file again as CSV.</source>
   <translation>no se distinguen las filas; exporte otra vez el archivo como CSV.</translation>
  </message>
  <message>
   <source>there is a header and no row below it; export it again with its rows.</source>
   <translation>hay una cabecera y ninguna fila debajo; exporte otra vez el archivo con sus filas.</translation>
  </message>
  <message>
   <source>there are more than a hundred thousand blank lines; export it again.</source>
   <translation>hay más de cien mil líneas vacías; exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>a cell has more than a hundred thousand characters; export the file again.</source>
   <translation>una celda tiene más de cien mil caracteres; exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>a quotation mark is opened and not closed; export the file again or remove it.</source>
   <translation>unas comillas se abren y no se cierran; exporte otra vez el archivo o quítelas.</translation>
  </message>
  <message>
   <source>this is a spreadsheet or a ZIP file; save or export it as CSV and import that.</source>
   <translation>es una hoja de cálculo o un archivo ZIP; guárdelo o expórtelo como CSV e incorpore ese.</translation>
  </message>
  <message>
   <source>this is a spreadsheet file; save or export it as CSV and import that.</source>
   <translation>es una hoja de cálculo; guárdela o expórtela como CSV e incorpore ese archivo.</translation>
  </message>
  <message>
   <source>this is a PDF file; save or export it as CSV and import that.</source>
   <translation>es un PDF; exporte los tiques como CSV e incorpore ese archivo.</translation>
  </message>
  <message>
   <source>this is not text but a binary file; export it from the till as CSV.</source>
   <translation>no es texto, sino un archivo binario; expórtelo de la caja como CSV.</translation>
  </message>
  <message>
   <source>the letters are in no encoding that can be read; export the file again as CSV in UTF-8.</source>
   <translation>las letras no están en ninguna codificación legible; exporte otra vez el archivo como CSV en UTF-8.</translation>
  </message>
  <message>
   <source>the file is empty; export it again from the till.</source>
   <translation>el archivo está vacío; expórtelo otra vez de la caja.</translation>
  </message>
  <message>
   <source>the packed file unpacks to far more than a till export does; export it again without packing it.</source>
   <translation>el archivo comprimido ocupa mucho más que cualquier exportación de una caja; expórtelo otra vez sin comprimir.</translation>
  </message>
  <message>
   <source>the line has more than a million characters, so this is no till export; export it again as CSV.</source>
   <translation>la línea tiene más de un millón de caracteres, así que no es una exportación de caja; exporte otra vez como CSV.</translation>
  </message>
  <message>
   <source>the letters are in another encoding than before; export the file again in one piece, as UTF-8.</source>
   <translation>las letras están en otra codificación que antes; exporte otra vez el archivo de una pieza, en UTF-8.</translation>
  </message>
  <message>
   <source>this is a folder; choose the export file inside it.</source>
   <translation>es una carpeta; elija el archivo exportado que hay dentro.</translation>
  </message>
  <message>
   <source>this is not a plain file; choose the export file itself.</source>
   <translation>no es un archivo normal; elija el archivo exportado.</translation>
  </message>
  <message>
   <source>there is no such file; check the folder and the name.</source>
   <translation>no existe tal archivo; compruebe la carpeta y el nombre.</translation>
  </message>
  <message>
   <source>this file may not be read; ask for the right to read it or copy it elsewhere.</source>
   <translation>no hay permiso para leer este archivo; pídalo o copie el archivo a otro lugar.</translation>
  </message>
  <message>
   <source>this file cannot be opened; check the folder and the name.</source>
   <translation>este archivo no se puede abrir; compruebe la carpeta y el nombre.</translation>
  </message>
  <message>
   <source>the packed file is cut off; download or copy it again.</source>
   <translation>el archivo comprimido está cortado; descárguelo o cópielo otra vez.</translation>
  </message>
  <message>
   <source>the packed file is damaged; download or copy it again.</source>
   <translation>el archivo comprimido está dañado; descárguelo o cópielo otra vez.</translation>
  </message>
  <message>
   <source>the file could not be read to its end; copy it to this computer and try again.</source>
   <translation>no se pudo leer el archivo hasta el final; cópielo a este ordenador e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>the file holds more than 2 GB of text; export a shorter period.</source>
   <translation>el archivo contiene más de 2 GB de texto; exporte un periodo más corto.</translation>
  </message>
  <message>
   <source>A poll has {least} to {most} things to choose from.</source>
   <translation>Una votación tiene de {least} a {most} cosas para elegir.</translation>
  </message>
  <message>
   <source>Count in between 1 and {most} votes at a time.</source>
   <translation>Cuente entre 1 y {most} votos de una vez.</translation>
  </message>
  <message>
   <source>Keep each choice to {most} characters, so that it fits on the sheet for the counter.</source>
   <translation>Deje cada opción en {most} caracteres como mucho, para que quepa en la hoja del mostrador.</translation>
  </message>
  <message>
   <source>Say what became of it, in up to {most} characters: it is told at the counter.</source>
   <translation>Diga en qué quedó, en {most} caracteres como mucho: se cuenta en el mostrador.</translation>
  </message>
  <message>
   <source>Type a number from 0 to {most} for every choice.</source>
   <translation>Escriba para cada opción un número de 0 a {most}.</translation>
  </message>
  <message>
   <source>Write down what was wished for, in one line of up to {most} characters.</source>
   <translation>Escriba lo que se desea, en una línea de {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Write the question in one line of up to {most} characters.</source>
   <translation>Escriba la pregunta en una línea de {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>A group needs a name of at most {most} characters; call it by what it is for.</source>
   <translation>Un grupo necesita un nombre de {most} caracteres como mucho; llámelo por su finalidad.</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits and nothing else.</source>
   <translation>Un PIN tiene de {least} a {most} cifras y nada más.</translation>
  </message>
  <message>
   <source>A note has at most {most} characters; write less, or two notes.</source>
   <translation>Una nota tiene como mucho {most} caracteres; escriba menos, o dos notas.</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and {most}.</source>
   <translation>Un peso es un número entre 0 y {most}.</translation>
  </message>
  <message>
   <source>A picture or page may have {most} MB at most; save it smaller first.</source>
   <translation>Una imagen o página puede tener como mucho {most} MB; guárdela antes más pequeña.</translation>
  </message>
  <message>
   <source>A receipt has more than {most} lines, which no visit has; check the receipt numbers in the file.</source>
   <translation>Un tique tiene más de {most} líneas, y ninguna visita tiene tantas; compruebe los números de tique del archivo.</translation>
  </message>
  <message>
   <source>A topic is a word or two (coffee, opening hours), at most {most} characters.</source>
   <translation>Un asunto es una palabra o dos (café, horario), como mucho {most} caracteres.</translation>
  </message>
  <message>
   <source>A visit has at most {most} lines; check what was entered.</source>
   <translation>Una visita tiene como mucho {most} líneas; compruebe lo introducido.</translation>
  </message>
  <message>
   <source>An address has at most {most} characters.</source>
   <translation>Una dirección tiene como mucho {most} caracteres.</translation>
  </message>
  <message>
   <source>Ask one to {most} questions; people do not answer more than that to the end.</source>
   <translation>Haga de una a {most} preguntas; más no las responde nadie hasta el final.</translation>
  </message>
  <message>
   <source>Choose 1 to {days} days and 1 to {tries} tries before somebody is called.</source>
   <translation>Elija de 1 a {days} días y de 1 a {tries} intentos antes de llamar a alguien.</translation>
  </message>
  <message>
   <source>Choose a wait of 1 to {days} days, or none.</source>
   <translation>Elija una espera de 1 a {days} días, o ninguna.</translation>
  </message>
  <message>
   <source>Choose a number between {least} and {most}.</source>
   <translation>Elija un número entre {least} y {most}.</translation>
  </message>
  <message>
   <source>Choose between 1 and {most} check-ins a week.</source>
   <translation>Elija entre 1 y {most} saludos por semana.</translation>
  </message>
  <message>
   <source>Choose between {least} and {most} {unit}: that is what customers were told, and what is needed.</source>
   <translation>Elija entre {least} y {most} ({unit}): es lo que se dijo a los clientes y lo que hace falta.</translation>
  </message>
  <message>
   <source>Give every choice its words, in up to {most} characters.</source>
   <translation>Dé a cada opción sus palabras, con un máximo de {most} caracteres.</translation>
  </message>
  <message>
   <source>Give every question its words, in up to {most} characters.</source>
   <translation>Dé a cada pregunta sus palabras, con un máximo de {most} caracteres.</translation>
  </message>
  <message>
   <source>Give the survey a name, in up to {most} characters.</source>
   <translation>Dé un nombre a la encuesta, con un máximo de {most} caracteres.</translation>
  </message>
  <message>
   <source>Give {least} to {most} different choices.</source>
   <translation>Dé de {least} a {most} opciones distintas.</translation>
  </message>
  <message>
   <source>Keep it to {most} characters: customers read it at the counter.</source>
   <translation>No pase de {most} caracteres: los clientes lo leen en el mostrador.</translation>
  </message>
  <message>
   <source>Keep the note short: at most {most} characters.</source>
   <translation>Que la nota sea breve: {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Keep the reason short: at most {most} characters.</source>
   <translation>Que el motivo sea breve: {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Leave out between {least} and {most} of a hundred, by the draw.</source>
   <translation>Deje fuera por sorteo entre {least} y {most} de cada cien.</translation>
  </message>
  <message>
   <source>Line {line} has a time that is still to come; correct the column 'at' and import the file again.</source>
   <translation>La línea {line} tiene una hora que aún no ha llegado; corrija la columna 'at' e incorpore el archivo otra vez.</translation>
  </message>
  <message>
   <source>Line {line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' and for '{purpose}' at the latest on {day}. Correct it and import again.</source>
   <translation>La línea {line} tiene un fin imposible; 'expires' va con un sí, es posterior a 'at' y para '{purpose}' como muy tarde el {day}. Corríjalo e incorpórelo otra vez.</translation>
  </message>
  <message>
   <source>Say honestly why, in up to {most} characters: that is what they will be told.</source>
   <translation>Diga con franqueza por qué, en hasta {most} caracteres: eso es lo que se le contará.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what it was.</source>
   <translation>Diga en {most} caracteres como mucho qué fue.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what they are invited to; no names.</source>
   <translation>Diga en {most} caracteres como máximo a qué invita; sin nombres.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters where the figure was read: without a source it says little.</source>
   <translation>Diga en {most} caracteres como mucho dónde se leyó la cifra: sin fuente dice poco.</translation>
  </message>
  <message>
   <source>Say what you change (open from seven, a second till), in up to {most} characters.</source>
   <translation>Diga qué cambia (abrir desde las siete, una segunda caja), en hasta {most} caracteres.</translation>
  </message>
  <message>
   <source>Say what you offered (a new coffee, an apology), in up to {most} characters.</source>
   <translation>Diga qué ofreció (otro café, una disculpa), en hasta {most} caracteres.</translation>
  </message>
  <message>
   <source>Say where it is shown (the wall by the counter, our website), in up to {most} characters.</source>
   <translation>Diga dónde se muestra (la pared del mostrador, nuestra web), en {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Somebody at the counter needs a name of at most {most} characters; a first name will do.</source>
   <translation>Quien está en el mostrador necesita un nombre de {most} caracteres como mucho; basta el de pila.</translation>
  </message>
  <message>
   <source>That does not look like a name; use at most {most} characters.</source>
   <translation>Eso no parece un nombre; use {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a key file without its store {store}; restore it from a backup.</source>
   <translation>La carpeta {folder} tiene un archivo de claves sin {store}; restáurelo de una copia.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a store without its key file {file}; put it back from a copy.</source>
   <translation>En la carpeta {folder} falta el archivo de claves {file}; repóngalo de una copia.</translation>
  </message>
  <message>
   <source>The folder {folder} is not a Local Regulars shop; choose the folder that holds {file}.</source>
   <translation>La carpeta {folder} no es un negocio de Local Regulars; elija la carpeta que contiene {file}.</translation>
  </message>
  <message>
   <source>The key file {file} is missing; put it back from its copy {copy} or a backup.</source>
   <translation>Falta el archivo de claves {file}; repóngalo de su copia {copy} o de una copia de seguridad.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {least} characters; four or five unrelated words are easy to keep.</source>
   <translation>La frase de contraseña necesita al menos {least} caracteres; cuatro o cinco palabras sin relación son fáciles de recordar.</translation>
  </message>
  <message>
   <source>The shop's day can start between 0 and {latest} o'clock.</source>
   <translation>El día del negocio puede empezar entre las 0 y las {latest}.</translation>
  </message>
  <message>
   <source>The year has to lie between {first} and this year.</source>
   <translation>El año tiene que estar entre {first} y este año.</translation>
  </message>
  <message>
   <source>There is no folder {folder}; check the path, or make a new shop there.</source>
   <translation>No existe la carpeta {folder}; compruebe la ruta o cree allí un negocio nuevo.</translation>
  </message>
  <message>
   <source>This shop has to be made ready for this version, and the copy from before could not be made; nothing was changed. {why}</source>
   <translation>Este negocio debe prepararse para esta versión, y no se pudo hacer la copia de antes; no se ha cambiado nada. {why}</translation>
  </message>
  <message>
   <source>They were asked, or answered, less than {days} days ago; leave them in peace.</source>
   <translation>A esta persona se le preguntó o respondió hace menos de {days} días; déjela en paz.</translation>
  </message>
  <message>
   <source>This till format is not known; choose one of {codes}.</source>
   <translation>Este formato de caja no se conoce; elija uno de {codes}.</translation>
  </message>
  <message>
   <source>Unlocking needs {size} MB of free memory; close other programs and try again.</source>
   <translation>Desbloquear necesita {size} MB de memoria libre; cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Up to {most} pictures or pages are kept with one entry; take one out first.</source>
   <translation>Con una anotación se guardan hasta {most} imágenes o páginas; quite una primero.</translation>
  </message>
  <message>
   <source>Write down exactly what they agreed to have shown, in up to {most} characters.</source>
   <translation>Apunte exactamente lo que aceptó que se muestre, en {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Write down what they said, in up to {most} characters.</source>
   <translation>Anote lo que se dijo, en hasta {most} caracteres.</translation>
  </message>
  <message>
   <source>{folder} is not empty; a new shop needs a folder of its own, so choose a new name.</source>
   <translation>{folder} no está vacía; un negocio nuevo necesita su propia carpeta, así que elija otro nombre.</translation>
  </message>
  <message>
   <source>{file}: {problem}</source>
   <translation>{file}: {problem}</translation>
  </message>
  <message>
   <source>{file}, line {line}: {problem}</source>
   <translation>{file}, línea {line}: {problem}</translation>
  </message>
  <message>
   <source>a customer or receipt number has more than a hundred characters (column '{column}'); check that the columns are named rightly and export the file again.</source>
   <translation>un número de cliente o de tique tiene más de cien caracteres (columna «{column}»); compruebe que las columnas se llamen como deben y exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>a date or time is missing or cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>falta una fecha u hora, o no se puede leer (columna «{column}»); corríjala o exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>a number cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>no se puede leer un número (columna «{column}»); corríjalo o exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>a receipt has more than {most} lines; check that the columns are named rightly.</source>
   <translation>un tique tiene más de {most} líneas; compruebe que las columnas se llamen como deben.</translation>
  </message>
  <message>
   <source>a word is not known (column '{column}'); correct it and import the file again.</source>
   <translation>hay una palabra desconocida (columna «{column}»); corríjala e incorpore otra vez el archivo.</translation>
  </message>
  <message>
   <source>an id was rounded by a spreadsheet (it looks like 1.3E+18) (column '{column}'); export it again and do not save it in a spreadsheet before the import.</source>
   <translation>una hoja de cálculo redondeó un número (parece 1.3E+18, columna «{column}»); exporte otra vez el archivo y no lo guarde en una hoja de cálculo antes de incorporarlo.</translation>
  </message>
  <message>
   <source>the column '{column}' has a word that is not known; use one of {words}.</source>
   <translation>la columna «{column}» tiene una palabra desconocida; use una de estas: {words}.</translation>
  </message>
  <message>
   <source>the dates of this file are written in different orders, so day and month cannot be told apart (column '{column}'); export it again with one date format.</source>
   <translation>las fechas de este archivo están en órdenes distintos y no se distinguen el día y el mes (columna «{column}»); expórtelo otra vez con un solo formato de fecha.</translation>
  </message>
  <message>
   <source>the header has the column '{column}' twice; rename or remove one of them.</source>
   <translation>la cabecera tiene repetida la columna «{column}»; cambie el nombre de una o quítela.</translation>
  </message>
  <message>
   <source>the items of a visit and their numbers do not fit together (column '{column}'); export the file again and do not change it before the import.</source>
   <translation>los artículos de una visita y sus números no encajan (columna «{column}»); exporte otra vez el archivo y no lo cambie antes de incorporarlo.</translation>
  </message>
  <message>
   <source>the times are in UTC and not in the shop's local time (column '{column}'); export it again in local time.</source>
   <translation>las horas están en UTC y no en la hora local del negocio (columna «{column}»); exporte otra vez el archivo en hora local.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; a cell with a delimiter or a decimal comma in it has to stand in quotation marks, so export it again.</source>
   <translation>hay {found} columnas donde la cabecera tiene {wanted}; una celda con un separador o una coma decimal dentro debe ir entre comillas, así que exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; the row is cut off, so export the file again.</source>
   <translation>hay {found} columnas donde la cabecera tiene {wanted}; la fila está cortada, así que exporte otra vez el archivo.</translation>
  </message>
  <message>
   <source>this is no file of consents, because it lacks the columns {columns}; add them and import it again.</source>
   <translation>no es un archivo de consentimientos, porque le faltan las columnas {columns}; añádalas e incorpórelo otra vez.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the column {column}, missing here; export it again with every column.</source>
   <translation>no es una exportación de caja que se pueda leer: «{format}» necesita la columna {column}, que falta aquí; expórtela otra vez con todas las columnas.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the columns {columns}, missing here; export it again with every column.</source>
   <translation>no es una exportación de caja que se pueda leer: «{format}» necesita las columnas {columns}, que faltan aquí; expórtela otra vez con todas las columnas.</translation>
  </message>
  <message>
   <source>Say as well how long it is kept, in months; your words leave out: {numbers}.</source>
   <translation>Diga también cuánto tiempo se guarda, en meses; en sus palabras falta: {numbers}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Your shop</source>
   <translation>Su negocio</translation>
  </message>
  <message>
   <source>Who to tell you about</source>
   <translation>De quién avisarle</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Sesión de este ordenador</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Personas en el mostrador</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <source>Take everything away</source>
   <translation>Llevárselo todo</translation>
  </message>
 </context>
 <context>
  <name>sidebar</name>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Opiniones</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Privacidad y consentimiento</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>surveys</name>
  <message>
   <source>“{answer}” {times}</source>
   <translation>«{answer}» {times}</translation>
  </message>
  <message>
   <source>All equally often: {times} each.</source>
   <translation>Todas por igual: {times} cada una.</translation>
  </message>
  <message>
   <source>{answers}.</source>
   <translation>{answers}.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Most often: {answers}, {times}.</source>
   <translation>Lo más frecuente: {answers}, {times}.</translation>
  </message>
  <message>
   <source>Most often: {answers}, {times} each.</source>
   <translation>Lo más frecuente: {answers}, {times} cada una.</translation>
  </message>
  <message>
   <source>Never: {answers}.</source>
   <translation>Nunca: {answers}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times}.</source>
   <translation>Lo menos frecuente: {answers}, {times}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times} each.</source>
   <translation>Lo menos frecuente: {answers}, {times} cada una.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln different answers</source>
   <translation>
    <numerusform>%Ln respuesta</numerusform>
    <numerusform>%Ln respuestas distintas</numerusform>
   </translation>
  </message>
  <message>
   <source>“{answer}”</source>
   <translation>«{answer}»</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln vez</numerusform>
    <numerusform>%Ln veces</numerusform>
   </translation>
  </message>
  <message>
   <source>Satisfaction, 1 to 5</source>
   <translation>Satisfacción, de 1 a 5</translation>
  </message>
  <message>
   <source>Would they recommend us? 0 to 10</source>
   <translation>¿Nos recomendarían? De 0 a 10</translation>
  </message>
  <message>
   <source>One free question</source>
   <translation>Una pregunta libre</translation>
  </message>
  <message>
   <source>Questions of your own</source>
   <translation>Preguntas propias</translation>
  </message>
  <message>
   <source>A number from 1 to 5</source>
   <translation>Un número del 1 al 5</translation>
  </message>
  <message>
   <source>A number from 0 to 10</source>
   <translation>Un número del 0 al 10</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Sí o no</translation>
  </message>
  <message>
   <source>One of a few choices</source>
   <translation>Una de varias opciones</translation>
  </message>
  <message>
   <source>Free words</source>
   <translation>Palabras libres</translation>
  </message>
  <message>
   <source>What could we do better?</source>
   <translation>¿Qué podríamos hacer mejor?</translation>
  </message>
  <message>
   <source>How satisfied are you with us?</source>
   <translation>¿Está usted a gusto con nosotros?</translation>
  </message>
  <message>
   <source>How likely is it that you recommend us to a friend?</source>
   <translation>¿Es probable que nos recomiende a sus amistades?</translation>
  </message>
  <message>
   <source>Did you find what you came for?</source>
   <translation>¿Encontró lo que venía a buscar?</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>En el mostrador</translation>
  </message>
  <message>
   <source>With a sheet handed over in the shop</source>
   <translation>Con una hoja entregada en el negocio</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Por teléfono</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Por SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Por correo electrónico</translation>
  </message>
  <message>
   <source>With a sheet by post</source>
   <translation>Con una hoja por correo postal</translation>
  </message>
  <message>
   <source>{title} (version {version})</source>
   <translation>{title} (versión {version})</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Sin iniciar</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>1 asked</source>
   <translation>Se preguntó a 1</translation>
  </message>
  <message numerus="yes">
   <source>%Ln asked</source>
   <translation>
    <numerusform>Se preguntó a %Ln</numerusform>
    <numerusform>Se preguntó a %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>1 answer</source>
   <translation>1 respuesta</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers</source>
   <translation>
    <numerusform>%Ln respuesta</numerusform>
    <numerusform>%Ln respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>Was never asked before</source>
   <translation>Nunca se le preguntó</translation>
  </message>
  <message>
   <source>Was last asked {when}, among the longest ago</source>
   <translation>Última pregunta: {when}, una de las más antiguas</translation>
  </message>
  <message>
   <source>“May I ask you something? It takes a minute, and no is fine too. {question}”</source>
   <translation>«¿Puedo preguntarle algo? Es un minuto, y decir que no también está bien. {question}»</translation>
  </message>
  <message>
   <source>As it stands there; Enter goes on</source>
   <translation>Tal como está escrito; Intro sigue</translation>
  </message>
  <message>
   <source>1 = yes, 0 = no; nothing if it was left out</source>
   <translation>1 = sí, 0 = no; nada si se dejó en blanco</translation>
  </message>
  <message>
   <source>{least} to {most}; nothing if it was left out</source>
   <translation>De {least} a {most}; nada si se dejó en blanco</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>{least} = not at all, {most} = very</source>
   <translation>{least} = nada, {most} = mucho</translation>
  </message>
  <message>
   <source>{least} = certainly not, {most} = certainly</source>
   <translation>{least} = seguro que no, {most} = seguro que sí</translation>
  </message>
  <message>
   <source>{least} = least, {most} = most</source>
   <translation>{least} = lo menos, {most} = lo más</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Nadie ha respondido todavía.</translation>
  </message>
  <message>
   <source>Nobody has answered this yet.</source>
   <translation>Nadie ha respondido a esto todavía.</translation>
  </message>
  <message>
   <source>{share} say yes</source>
   <translation>{share} dicen que sí</translation>
  </message>
  <message>
   <source>{figure} on average</source>
   <translation>{figure} de media</translation>
  </message>
  <message>
   <source>{number} of 10 on average</source>
   <translation>{number} de 10 de media</translation>
  </message>
  <message>
   <source>All answered alike</source>
   <translation>Todo el mundo respondió igual</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Probablemente entre {low} y {high}</translation>
  </message>
  <message>
   <source>How often each answer was given</source>
   <translation>Cuántas veces se dio cada respuesta</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Cuántas veces</translation>
  </message>
 </context>
 <context>
  <name>tour</name>
  <message>
   <source>That is all. Ctrl+K finds everything, Shift+F1 opens the handbook, Ctrl+F1 begins this tour again.</source>
   <translation>Eso es todo. Ctrl+K lo encuentra todo, Mayús+F1 abre el manual, Ctrl+F1 empieza de nuevo esta visita.</translation>
  </message>
  <message>
   <source>This is Today, the only screen that you need every day. The people here are made up, so try whatever you like.</source>
   <translation>Esto es Hoy, la única pantalla que necesita cada día. Las personas son inventadas, así que pruebe lo que quiera.</translation>
  </message>
  <message>
   <source>Each card is somebody worth a hello. The coloured words say what was seen, with numbers. Nobody knows why, and the program never guesses.</source>
   <translation>Cada ficha es alguien que merece un saludo. Las palabras en color dicen qué se vio, con números. Nadie sabe por qué, y el programa nunca adivina.</translation>
  </message>
  <message>
   <source>“Why?” shows the reasons and a calendar of visits. When you have said hello, press “Done” and what came of it. Everything can be undone with Ctrl+Z.</source>
   <translation>«¿Por qué?» muestra los motivos y un calendario de visitas. Cuando haya saludado, pulse «Hecho» y en qué quedó. Todo se puede deshacer con Ctrl+Z.</translation>
  </message>
  <message>
   <source>How far the knowledge reaches. “How is this counted?” says below numbers what they mean.</source>
   <translation>Hasta dónde llega lo que se sabe. «¿Cómo se cuenta?» explica, debajo de los números, qué significan.</translation>
  </message>
  <message>
   <source>Everybody whom you know. Type a few letters of a name; Enter opens their visits, their rhythm and what they agreed to.</source>
   <translation>Todas las personas que conoce. Escriba unas letras de un nombre; Intro abre sus visitas, su ritmo y lo que aceptó.</translation>
  </message>
  <message>
   <source>Nothing is kept of anybody who did not agree. Here you see how many did, whom to ask, and what to do when somebody wants a copy or wants to be erased.</source>
   <translation>No se guarda nada de quien no aceptó. Aquí ve cuántos lo hicieron, a quién preguntar y qué hacer si alguien quiere una copia o que se le borre.</translation>
  </message>
  <message>
   <source>You decide how many hellos a week you can manage, and about what you are told.</source>
   <translation>Usted decide cuántos saludos por semana puede atender y de qué se le avisa.</translation>
  </message>
  <message>
   <source>Backups make themselves, and are tried. The copy on a stick, kept elsewhere, is up to you.</source>
   <translation>Las copias se hacen solas y se ensayan. La copia en un lápiz USB, guardada en otro sitio, depende de usted.</translation>
  </message>
 </context>
 <context>
  <name>voices</name>
  <message>
   <source>Open</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Por ahora no</translation>
  </message>
  <message>
   <source>1 vote</source>
   <translation>1 voto</translation>
  </message>
  <message numerus="yes">
   <source>%Ln votes</source>
   <translation>
    <numerusform>%Ln voto</numerusform>
    <numerusform>%Ln votos</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is counted in yet.</source>
   <translation>Todavía no hay nadie contado.</translation>
  </message>
  <message>
   <source>{people} wished for it.</source>
   <translation>Lo desean: {people}.</translation>
  </message>
  <message>
   <source>{people} wished for it, without a name.</source>
   <translation>Lo desea: {people}, sin nombre.</translation>
  </message>
  <message>
   <source>{people} wished for it, all without a name.</source>
   <translation>Lo desean: {people}, todas sin nombre.</translation>
  </message>
  <message>
   <source>{people} wished for it, {anonymous} of them without a name.</source>
   <translation>Lo desean: {people}, {anonymous} sin nombre.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} y %n más</numerusform>
    <numerusform>{names} y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>{state} since {day}</source>
   <translation>{state} desde el {day}</translation>
  </message>
  <message>
   <source>Open until {day}: {voices} so far</source>
   <translation>Abierta hasta el {day}: {voices} hasta ahora</translation>
  </message>
  <message>
   <source>Over since {day}: say what became of it</source>
   <translation>Terminada desde el {day}: diga en qué quedó</translation>
  </message>
  <message>
   <source>Decided on {day}</source>
   <translation>Decidida el {day}</translation>
  </message>
  <message>
   <source>“{first}” is clearly ahead</source>
   <translation>«{first}» va claramente por delante</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are too close to tell apart</source>
   <translation>«{first}» y «{second}» están demasiado cerca para decidir</translation>
  </message>
  <message>
   <source>Nobody has chosen yet</source>
   <translation>Todavía no ha elegido nadie</translation>
  </message>
  <message numerus="yes">
   <source>Too few to say: %n vote(s), at least {needed} are needed</source>
   <translation>
    <numerusform>Muy pocos para decir algo: %n voto, hacen falta al menos {needed}</numerusform>
    <numerusform>Muy pocos para decir algo: %n votos, hacen falta al menos {needed}</numerusform>
   </translation>
  </message>
  <message>
   <source>{choice}: {named} with a name, {anonymous} without</source>
   <translation>{choice}: {named} con nombre, {anonymous} sin él</translation>
  </message>
  <message>
   <source>by phone {count}</source>
   <translation>por teléfono {count}</translation>
  </message>
  <message>
   <source>by text message {count}</source>
   <translation>por SMS {count}</translation>
  </message>
  <message>
   <source>by e-mail {count}</source>
   <translation>por correo electrónico {count}</translation>
  </message>
  <message>
   <source>by post {count}</source>
   <translation>por correo postal {count}</translation>
  </message>
  <message>
   <source>No regular who agreed to be asked is left; the sheet for the counter asks everybody.</source>
   <translation>No queda ningún habitual que haya aceptado que se le pregunte; la hoja del mostrador pregunta a todo el mundo.</translation>
  </message>
  <message>
   <source>at the counter {count}</source>
   <translation>en el mostrador {count}</translation>
  </message>
  <message>
   <source>Regulars who may still be asked: {ways}.</source>
   <translation>Habituales a quienes aún se puede preguntar: {ways}.</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Opción</translation>
  </message>
  <message>
   <source>Share of the votes</source>
   <translation>Parte de los votos</translation>
  </message>
  <message numerus="yes">
   <source>The chart comes from %n vote(s) on.</source>
   <translation>
    <numerusform>El gráfico sale a partir de %n voto.</numerusform>
    <numerusform>El gráfico sale a partir de %n votos.</numerusform>
   </translation>
  </message>
  <message>
   <source>it is done</source>
   <translation>ya está hecho</translation>
  </message>
  <message>
   <source>Tell {name} what became of “{asked}”: {became}</source>
   <translation>Cuéntele a {name} en qué quedó «{asked}»: {became}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Wished {when}</source>
   <translation>Lo deseó {when}</translation>
  </message>
  <message>
   <source>Chose {when}</source>
   <translation>Eligió {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>se espera {day}</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>aquí {day}</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>recorded by hand</source>
   <translation>apuntada a mano</translation>
  </message>
  <message>
   <source>Planned, not made yet</source>
   <translation>Previsto, aún no hecho</translation>
  </message>
  <message>
   <source>Made {when}</source>
   <translation>Hecho {when}</translation>
  </message>
  <message>
   <source>{open} of {all}</source>
   <translation>{open} de {all}</translation>
  </message>
  <message>
   <source>{share}%</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{day} at {time}</source>
   <translation>{day} a las {time}</translation>
  </message>
  <message>
   <source>{customers} and {visits}</source>
   <translation>{customers} y {visits}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s)</source>
   <translation>
    <numerusform>%Ln cliente</numerusform>
    <numerusform>%Ln clientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s)</source>
   <translation>
    <numerusform>%Ln visita</numerusform>
    <numerusform>%Ln visitas</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no backup yet. One is made by itself soon after your first changes.</source>
   <translation>Aún no hay ninguna copia. Se hace sola poco después de sus primeros cambios.</translation>
  </message>
  <message>
   <source>Made {when}. It holds {what}.</source>
   <translation>Hecha {when}. Contiene {what}.</translation>
  </message>
  <message>
   <source>{size} MB, opened again and checked.</source>
   <translation>{size} MB, abierta de nuevo y comprobada.</translation>
  </message>
  <message>
   <source>No backup was tried yet. That happens by itself, once a month.</source>
   <translation>Aún no se ha ensayado ninguna copia. Ocurre solo, una vez al mes.</translation>
  </message>
  <message>
   <source>The try {when} did not go well. {problem}</source>
   <translation>El ensayo ({when}) no salió bien. {problem}</translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s) ({when}).</source>
   <translation>
    <numerusform>Se abrió su última copia y contiene %Ln cliente ({when}).</numerusform>
    <numerusform>Se abrió su última copia y contiene %Ln clientes ({when}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s).</source>
   <translation>
    <numerusform>Se abrió su última copia y contiene %Ln cliente.</numerusform>
    <numerusform>Se abrió su última copia y contiene %Ln clientes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The shop was not checked yet. That happens by itself, once a week.</source>
   <translation>Aún no se ha comprobado el negocio. Ocurre solo, una vez por semana.</translation>
  </message>
  <message>
   <source>Every part of the shop was checked {when} and found sound.</source>
   <translation>Se comprobó cada parte del negocio ({when}) y todo está bien.</translation>
  </message>
  <message>
   <source>A check {when} found something wrong. {what} {advice}</source>
   <translation>Una comprobación ({when}) encontró un fallo. {what} {advice}</translation>
  </message>
  <message>
   <source>There is no copy in a second place yet.</source>
   <translation>Aún no hay una copia en otro lugar.</translation>
  </message>
  <message>
   <source>There is still no copy in a second place. Save one on a stick this week.</source>
   <translation>Sigue sin haber una copia en otro lugar. Guarde una en un lápiz USB esta semana.</translation>
  </message>
  <message>
   <source>There is no copy in a second place. If this computer breaks, everything is gone.</source>
   <translation>No hay una copia en otro lugar. Si este ordenador se rompe, se pierde todo.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. That is fine.</source>
   <translation>La última copia se guardó {when}. Está bien.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Time for a new one.</source>
   <translation>La última copia se guardó {when}. Ya toca otra.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Please save a new one today.</source>
   <translation>La última copia se guardó {when}. Guarde una nueva hoy.</translation>
  </message>
  <message>
   <source>No copy yet</source>
   <translation>Aún sin copia</translation>
  </message>
  <message numerus="yes">
   <source>Copy: %n day(s) old</source>
   <translation>
    <numerusform>Copia: hace %n día</numerusform>
    <numerusform>Copia: hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved {when}.</source>
   <translation>Guardada {when}.</translation>
  </message>
  <message numerus="yes">
   <source>It still holds %n person(s) who asked to be forgotten since; delete it.</source>
   <translation>
    <numerusform>Aún contiene a %n persona que después pidió ser olvidada; bórrela.</numerusform>
    <numerusform>Aún contiene a %n personas que después pidieron ser olvidadas; bórrela.</numerusform>
   </translation>
  </message>
  <message>
   <source>{shop}, as it was {when}.</source>
   <translation>{shop}, tal como estaba {when}.</translation>
  </message>
  <message>
   <source>It holds {what}.</source>
   <translation>Contiene {what}.</translation>
  </message>
  <message>
   <source>The newest visit is from {day}.</source>
   <translation>La visita más reciente es del {day}.</translation>
  </message>
  <message numerus="yes">
   <source>What was done in the %n day(s) since is not in it.</source>
   <translation>
    <numerusform>No incluye lo hecho en el %n día transcurrido desde entonces.</numerusform>
    <numerusform>No incluye lo hecho en los %n días transcurridos desde entonces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln person(s) who asked to be forgotten since are left out.</source>
   <translation>
    <numerusform>Queda fuera %Ln persona que después pidió ser olvidada.</numerusform>
    <numerusform>Quedan fuera %Ln personas que después pidieron ser olvidadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) cannot be read: no people file beside the backup has the key.</source>
   <translation>
    <numerusform>No se puede leer %Ln nombre: ningún archivo de personas junto a la copia tiene la clave.</numerusform>
    <numerusform>No se pueden leer %Ln nombres: ningún archivo de personas junto a la copia tiene la clave.</numerusform>
   </translation>
  </message>
  <message>
   <source>Visits and customer numbers come back.</source>
   <translation>Vuelven las visitas y los números de cliente.</translation>
  </message>
  <message numerus="yes">
   <source>%n people file(s) could not be used.</source>
   <translation>
    <numerusform>No se pudo usar %n archivo de personas.</numerusform>
    <numerusform>No se pudieron usar %n archivos de personas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The subscription ended on {day}</source>
   <translation>El abono terminó el {day}</translation>
  </message>
  <message>
   <source>Subscription until {day}</source>
   <translation>Abono hasta el {day}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>Appointment: {day}</source>
   <translation>Cita: {day}</translation>
  </message>
  <message>
   <source>Came to the appointment: {day}</source>
   <translation>Vino a la cita: {day}</translation>
  </message>
  <message>
   <source>No visit known on the day of the appointment: {day}</source>
   <translation>No se conoce visita el día de la cita: {day}</translation>
  </message>
  <message>
   <source>Remembering your visits and what you usually have</source>
   <translation>Recordar sus visitas y qué suele tomar</translation>
  </message>
  <message>
   <source>Noticing when you are missing or not as usual, and asking how you are</source>
   <translation>Fijarnos en si nos falta o algo no es como siempre, y preguntarle cómo está</translation>
  </message>
  <message>
   <source>Calling you to ask how you are</source>
   <translation>Llamarle para preguntarle cómo está</translation>
  </message>
  <message>
   <source>Texting you to ask how you are</source>
   <translation>Enviarle un mensaje para preguntarle cómo está</translation>
  </message>
  <message>
   <source>E-mailing you to ask how you are</source>
   <translation>Escribirle un correo para preguntarle cómo está</translation>
  </message>
  <message>
   <source>Sending you a card to ask how you are</source>
   <translation>Enviarle una tarjeta para preguntarle cómo está</translation>
  </message>
  <message>
   <source>Calling somebody whom you named, when nobody reaches you</source>
   <translation>Llamar a alguien que usted nombró, si nadie da con usted</translation>
  </message>
  <message>
   <source>Noting small things that you tell us, and your birthday</source>
   <translation>Apuntar pequeñas cosas que nos cuenta, y su cumpleaños</translation>
  </message>
  <message>
   <source>Keeping what you tell us about the shop</source>
   <translation>Guardar lo que nos dice sobre el negocio</translation>
  </message>
  <message>
   <source>Counting your visits for a thank-you now and then</source>
   <translation>Contar sus visitas para un detalle de vez en cuando</translation>
  </message>
  <message>
   <source>Calling you about events, or to hear your opinion</source>
   <translation>Llamarle para eventos o para pedirle su opinión</translation>
  </message>
  <message>
   <source>Texting you about events, or to hear your opinion</source>
   <translation>Enviarle mensajes sobre eventos o para pedirle su opinión</translation>
  </message>
  <message>
   <source>E-mailing you about events, or to hear your opinion</source>
   <translation>Escribirle correos sobre eventos o para pedirle su opinión</translation>
  </message>
  <message>
   <source>Writing to you about events, or to hear your opinion</source>
   <translation>Escribirle por correo postal sobre eventos o para pedirle su opinión</translation>
  </message>
  <message>
   <source>Asking whether we may show a kind word or a photo of yours</source>
   <translation>Preguntarle si podemos mostrar unas palabras amables o una foto suya</translation>
  </message>
  <message>
   <source>Counting you in the anonymous summary for the community</source>
   <translation>Incluirle en el resumen anónimo para la comunidad</translation>
  </message>
  <message>
   <source>{state}. Only adults can agree to this.</source>
   <translation>{state}. Solo pueden aceptarlo mayores de edad.</translation>
  </message>
  <message>
   <source>{state}. Not asked again until {day}.</source>
   <translation>{state}. No se vuelve a preguntar hasta el {day}.</translation>
  </message>
  <message>
   <source>{state}. We ask again from {day}.</source>
   <translation>{state}. Volvemos a preguntar desde el {day}.</translation>
  </message>
  <message>
   <source>We keep nothing for this yet.</source>
   <translation>Para esto aún no guardamos nada.</translation>
  </message>
  <message>
   <source>A yes only lets us ask: everything that is shown needs a yes of its own, in “What others may see”.</source>
   <translation>Un sí solo nos deja preguntar: cada cosa que se muestra necesita su propio sí, en «Qué pueden ver otros».</translation>
  </message>
  <message>
   <source>Your visits are deleted at once, and noticing that you are missing ends with them.</source>
   <translation>Sus visitas se borran en el acto, y con ellas dejamos de fijarnos en si nos falta.</translation>
  </message>
  <message>
   <source>Everything that was worked out from your visits is deleted at once, and nobody asks after you.</source>
   <translation>Todo lo que se calculó con sus visitas se borra en el acto, y nadie pregunta por usted.</translation>
  </message>
  <message>
   <source>Whoever you named is forgotten at once, and nobody is called.</source>
   <translation>Quien usted nombró se olvida en el acto, y no se llama a nadie.</translation>
  </message>
  <message>
   <source>The notes about you and your birthday are deleted at once.</source>
   <translation>Las notas sobre usted y su cumpleaños se borran en el acto.</translation>
  </message>
  <message>
   <source>Nothing of yours is shown from now on, and whoever works here takes down today what is. Copies that others made cannot be called back.</source>
   <translation>Desde ahora no se muestra nada suyo, y quien trabaja aquí retira hoy lo que hay. Las copias que hicieron otros no se pueden recuperar.</translation>
  </message>
  <message>
   <source>You are not counted from now on. A number that was published cannot be pulled back.</source>
   <translation>Desde ahora no se le cuenta. Una cifra publicada no se puede retirar.</translation>
  </message>
  <message>
   <source>What was kept only for this is deleted at once, and it is not used any more.</source>
   <translation>Lo que se guardaba solo para esto se borra en el acto y ya no se usa.</translation>
  </message>
  <message>
   <source>Then we do not look at your visits; that is only for adults.</source>
   <translation>Entonces no miramos sus visitas; eso es solo para mayores de edad.</translation>
  </message>
  <message>
   <source>Only adults are looked out for. We never ask for a year.</source>
   <translation>Solo nos fijamos en mayores de edad. Nunca preguntamos el año.</translation>
  </message>
  <message>
   <source>You objected, and that holds.</source>
   <translation>Usted se opuso, y eso vale.</translation>
  </message>
  <message>
   <source>You asked us to leave your data alone for now, and that holds.</source>
   <translation>Nos pidió que por ahora no toquemos sus datos, y eso vale.</translation>
  </message>
  <message>
   <source>What we have is stored and nothing else: no visit is written down, nothing is worked out, nobody asks after you, and nothing below can be changed. You can still take back any yes.</source>
   <translation>Lo que tenemos se conserva y nada más: no se apunta ninguna visita, no se calcula nada, nadie pregunta por usted y nada de lo de abajo puede cambiarse. Aun así puede retirar cualquier sí.</translation>
  </message>
  <message>
   <source>As we see fit, by your own rhythm</source>
   <translation>Cuando nos parezca, según su propio ritmo</translation>
  </message>
  <message>
   <source>After {days} without you</source>
   <translation>Después de {days} sin usted</translation>
  </message>
  <message>
   <source>As we see fit</source>
   <translation>Como nos parezca</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>En persona</translation>
  </message>
  <message>
   <source>By telephone</source>
   <translation>Por teléfono</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Por mensaje de texto</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Por correo electrónico</translation>
  </message>
  <message>
   <source>By post</source>
   <translation>Por correo postal</translation>
  </message>
  <message>
   <source>Somebody who said no</source>
   <translation>Alguien que dijo que no</translation>
  </message>
  <message>
   <source>{who} · {phone}</source>
   <translation>{who} · {phone}</translation>
  </message>
  <message>
   <source>Called only after {days} without you and {tries} that reached nobody.</source>
   <translation>Se llama solo después de {days} sin usted y {tries} sin respuesta.</translation>
  </message>
  <message>
   <source>Said no on {day}; name and number are deleted. Name somebody else?</source>
   <translation>Dijo que no el {day}; su nombre y número se borraron. ¿Nombrar a otra persona?</translation>
  </message>
  <message>
   <source>They were told on {day}.</source>
   <translation>Se le avisó el {day}.</translation>
  </message>
  <message>
   <source>They do not know yet: tell them by {day}.</source>
   <translation>Aún no lo sabe: dígaselo antes del {day}.</translation>
  </message>
  <message>
   <source>Somebody whom they named</source>
   <translation>La persona nombrada</translation>
  </message>
  <message>
   <source>{who} may be called now: what was agreed for has come about.</source>
   <translation>Ya se puede llamar a {who}: se da el caso acordado.</translation>
  </message>
  <message>
   <source>{name} said that they do not want to be called.</source>
   <translation>{name} dijo que no quiere que se le llame.</translation>
  </message>
  <message>
   <source>{name} is not called: nobody is asking after this customer.</source>
   <translation>No se llama a {name}: nadie está preguntando por este cliente.</translation>
  </message>
  <message>
   <source>{name} is not called: the customer was reached.</source>
   <translation>No se llama a {name}: ya se dio con el cliente.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {tries}.</source>
   <translation>Aún no se llama a {name}: se acordó solo después de {tries}.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {days} of silence.</source>
   <translation>Aún no se llama a {name}: se acordó solo después de {days} sin noticias.</translation>
  </message>
  <message>
   <source>1 try</source>
   <translation>1 intento</translation>
  </message>
  <message numerus="yes">
   <source>%n tries</source>
   <translation>
    <numerusform>%n intento</numerusform>
    <numerusform>%n intentos</numerusform>
   </translation>
  </message>
  <message>
   <source>Also comes around {now} now, usually around {usual}</source>
   <translation>Además, ahora viene hacia las {now}, normalmente hacia las {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual}</source>
   <translation>Ahora viene hacia las {now}, normalmente hacia las {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual} ({known}).</source>
   <translation>Ahora viene hacia las {now}, normalmente hacia las {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes {now} now, usually {usual}</source>
   <translation>Además, ahora viene {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual}</source>
   <translation>Ahora viene {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual} ({known}).</source>
   <translation>Ahora viene {now}, normalmente {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes once a day now, usually around {missing} as well</source>
   <translation>Además, ahora viene una vez al día, normalmente también hacia las {missing}</translation>
  </message>
  <message>
   <source>Once a day now, usually also around {missing}</source>
   <translation>Ahora una vez al día; antes, también hacia las {missing}</translation>
  </message>
  <message>
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last day, since {day}).</source>
   <translation>Ahora viene una vez al día; el {share} de los días, más: falta la visita hacia las {missing} (el último día, desde el {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</source>
   <translation>
    <numerusform>Ahora viene una vez al día; el {share} de los días, más: falta la visita hacia las {missing} (el último día, desde el {day}).</numerusform>
    <numerusform>Ahora viene una vez al día; el {share} de los días, más: falta la visita hacia las {missing} (los últimos %n días, desde el {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also here less often ({visits} {weeks}, usually {usual})</source>
   <translation>Además, viene menos ({visits} {weeks}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Here less often: {visits} {weeks}, usually {usual}</source>
   <translation>Viene menos: {visits} {weeks}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Here less often than usual: {visits} {weeks}, usually {usual} (since {day}).</source>
   <translation>Viene menos de lo habitual: {visits} {weeks}, normalmente {usual} (desde el {day}).</translation>
  </message>
  <message>
   <source>Also, the last visit was without {item}</source>
   <translation>Además, la última visita fue sin {item}</translation>
  </message>
  <message>
   <source>The last visit without {item}</source>
   <translation>La última visita sin {item}</translation>
  </message>
  <message numerus="yes">
   <source>Also, the last %n visits were without {item}</source>
   <translation>
    <numerusform>Además, la última visita fue sin {item}</numerusform>
    <numerusform>Además, las últimas %n visitas fueron sin {item}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %n visits without {item}</source>
   <translation>
    <numerusform>La última visita sin {item}</numerusform>
    <numerusform>Las últimas %n visitas sin {item}</numerusform>
   </translation>
  </message>
  <message>
   <source>Had {item} at {share} of {visits}; the last one was without it (last on {day}).</source>
   <translation>Tomaba {item} en el {share} de {visits}; la última fue sin ello (la última vez, el {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</source>
   <translation>
    <numerusform>Tomaba {item} en el {share} de {visits}; la última fue sin ello (la última vez, el {day}).</numerusform>
    <numerusform>Tomaba {item} en el {share} de {visits}; las últimas %n fueron sin ello (la última vez, el {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also takes {item} less often lately ({now}, usually {usual})</source>
   <translation>Además, últimamente toma menos {item} ({now}; lo habitual, {usual})</translation>
  </message>
  <message>
   <source>Less {item} lately: {now}, usually {usual}</source>
   <translation>Últimamente menos {item}: {now}; lo habitual, {usual}</translation>
  </message>
  <message>
   <source>Had {item} too at {share} of {visits}, but at about {now} of the newest ones.</source>
   <translation>Tomaba también {item} en el {share} de {visits}; últimamente, en cerca del {now}.</translation>
  </message>
  <message>
   <source>Also takes less {category} lately ({now} in 10 visits, usually {usual})</source>
   <translation>Además, últimamente toma menos {category} ({now} en 10 visitas; lo habitual, {usual})</translation>
  </message>
  <message>
   <source>Also takes hardly any {category} lately (usually {usual} in 10 visits)</source>
   <translation>Además, últimamente casi no toma {category} (lo habitual, {usual} en 10 visitas)</translation>
  </message>
  <message>
   <source>Less {category} lately: {now} in 10 visits, usually {usual}</source>
   <translation>Últimamente menos {category}: {now} en 10 visitas; lo habitual, {usual}</translation>
  </message>
  <message>
   <source>Hardly any {category} lately, usually {usual} in 10 visits</source>
   <translation>Últimamente casi nada de {category}; lo habitual, {usual} en 10 visitas</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately about {now}.</source>
   <translation>Tomaba algo de {category} unas {usual} veces en 10 visitas ({visits}), pero últimamente cerca de {now}.</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately hardly any.</source>
   <translation>Tomaba algo de {category} unas {usual} veces en 10 visitas ({visits}), pero últimamente casi nada.</translation>
  </message>
  <message>
   <source>Also takes {item} instead ({with_it} of {visits})</source>
   <translation>Además, toma {item} en su lugar ({with_it} de {visits})</translation>
  </message>
  <message>
   <source>Takes {item} instead ({with_it} of {visits})</source>
   <translation>Toma {item} en su lugar ({with_it} de {visits})</translation>
  </message>
  <message>
   <source>Took {item} instead.</source>
   <translation>Tomó {item} en su lugar.</translation>
  </message>
  <message numerus="yes">
   <source>Takes {item} instead (at {with_it} of the last %n visits).</source>
   <translation>
    <numerusform>Toma {item} en su lugar (en {with_it} de la última visita).</numerusform>
    <numerusform>Toma {item} en su lugar (en {with_it} de las últimas %n visitas).</numerusform>
   </translation>
  </message>
  <message>
   <source>Smaller visits: about {now}, usually {usual}</source>
   <translation>Visitas menores: unos {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Larger visits: about {now}, usually {usual}</source>
   <translation>Visitas mayores: unos {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Fewer things a visit: about {now}, usually {usual}</source>
   <translation>Menos cosas por visita: unas {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>More things a visit: about {now}, usually {usual}</source>
   <translation>Más cosas por visita: unas {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Shorter visits: about {now}, usually {usual}</source>
   <translation>Visitas más cortas: unos {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Longer visits: about {now}, usually {usual}</source>
   <translation>Visitas más largas: unos {now}, normalmente {usual}</translation>
  </message>
  <message>
   <source>Also, visits are smaller (about {now}, usually {usual})</source>
   <translation>Además, las visitas son menores (unos {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Also, visits are larger (about {now}, usually {usual})</source>
   <translation>Además, las visitas son mayores (unos {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Also takes fewer things (about {now}, usually {usual})</source>
   <translation>Además, toma menos cosas (unas {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Also takes more things (about {now}, usually {usual})</source>
   <translation>Además, toma más cosas (unas {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Also, visits are shorter (about {now}, usually {usual})</source>
   <translation>Además, las visitas son más cortas (unos {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Also, visits are longer (about {now}, usually {usual})</source>
   <translation>Además, las visitas son más largas (unos {now}, normalmente {usual})</translation>
  </message>
  <message>
   <source>Visits are smaller than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Las visitas son menores de lo habitual: unos {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Visits are larger than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Las visitas son mayores de lo habitual: unos {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes fewer things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Toma menos cosas de lo habitual: unas {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes more things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Toma más cosas de lo habitual: unas {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for less time than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Se queda menos tiempo de lo habitual: unos {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for longer than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Se queda más tiempo de lo habitual: unos {now} en vez de {usual} ({known}).</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n hora</numerusform>
    <numerusform>%n horas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minuto</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>their usual order</source>
   <translation>su pedido habitual</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>otra cosa</translation>
  </message>
  <message>
   <source>the usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>ninguna visita</translation>
  </message>
  <message>
   <source>in 1 week</source>
   <translation>en 1 semana</translation>
  </message>
  <message numerus="yes">
   <source>in %n weeks</source>
   <translation>
    <numerusform>en %n semana</numerusform>
    <numerusform>en %n semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>in the last week</source>
   <translation>en la última semana</translation>
  </message>
  <message numerus="yes">
   <source>in the last %n weeks</source>
   <translation>
    <numerusform>en la última semana</numerusform>
    <numerusform>en las últimas %n semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Todo bien</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <source>Unwell</source>
   <translation>No se encuentra bien</translation>
  </message>
  <message>
   <source>Practical need</source>
   <translation>Necesidad práctica</translation>
  </message>
  <message>
   <source>Lonely</source>
   <translation>Soledad</translation>
  </message>
  <message>
   <source>Unhappy with us</source>
   <translation>Descontento con nosotros</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Se mudó</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>Tried, no answer yet</source>
   <translation>Intentado, aún sin respuesta</translation>
  </message>
  <message>
   <source>Put off until later</source>
   <translation>Aplazado</translation>
  </message>
  <message>
   <source>Waiting for a hello</source>
   <translation>Espera un saludo</translation>
  </message>
  <message>
   <source>new today</source>
   <translation>nuevo hoy</translation>
  </message>
  <message>
   <source>in the list since yesterday</source>
   <translation>en la lista desde ayer</translation>
  </message>
  <message numerus="yes">
   <source>in the list for %n days</source>
   <translation>
    <numerusform>en la lista desde hace %n día</numerusform>
    <numerusform>en la lista desde hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Last seen on {day}</source>
   <translation>Última vez, el {day}</translation>
  </message>
  <message>
   <source>Last seen {day}</source>
   <translation>Última vez: {day}</translation>
  </message>
  <message>
   <source>Say hello when they next come in</source>
   <translation>Salude la próxima vez que venga</translation>
  </message>
  <message>
   <source>Said hello</source>
   <translation>Saludado</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>You said hello: what came of it?</source>
   <translation>Ha saludado: ¿en qué quedó?</translation>
  </message>
  <message>
   <source>What came of it?</source>
   <translation>¿En qué quedó?</translation>
  </message>
  <message>
   <source>Still comes, but not as usual.</source>
   <translation>Sigue viniendo, pero no como siempre.</translation>
  </message>
  <message numerus="yes">
   <source>Still comes, but not as usual: %n small things together.</source>
   <translation>
    <numerusform>Sigue viniendo, pero no como siempre: %n detalle.</numerusform>
    <numerusform>Sigue viniendo, pero no como siempre: %n detalles juntos.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {ending}</source>
   <translation>{day}: {ending}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Came back or was heard of</source>
   <translation>Volvió o dio señales</translation>
  </message>
  <message>
   <source>Ended by itself after four weeks</source>
   <translation>Terminó solo a las cuatro semanas</translation>
  </message>
  <message>
   <source>Not a reason to worry</source>
   <translation>No había de qué preocuparse</translation>
  </message>
  <message>
   <source>They had said they would be away</source>
   <translation>Había avisado de que estaría fuera</translation>
  </message>
  <message>
   <source>They had an appointment ahead</source>
   <translation>Tenía una cita pendiente</translation>
  </message>
  <message>
   <source>As usual again</source>
   <translation>Otra vez como siempre</translation>
  </message>
  <message>
   <source>Keep their visits</source>
   <translation>Guardar sus visitas</translation>
  </message>
  <message>
   <source>Notice when they are missing</source>
   <translation>Fijarnos en si falta</translation>
  </message>
  <message>
   <source>Call to ask how they are</source>
   <translation>Llamar para preguntar cómo está</translation>
  </message>
  <message>
   <source>Text to ask how they are</source>
   <translation>Mensaje para preguntar cómo está</translation>
  </message>
  <message>
   <source>E-mail to ask how they are</source>
   <translation>Correo para preguntar cómo está</translation>
  </message>
  <message>
   <source>Write a letter to ask how they are</source>
   <translation>Carta para preguntar cómo está</translation>
  </message>
  <message>
   <source>Call somebody they named</source>
   <translation>Llamar a quien nombró</translation>
  </message>
  <message>
   <source>Keep notes about them</source>
   <translation>Guardar notas</translation>
  </message>
  <message>
   <source>Keep what they tell us</source>
   <translation>Guardar lo que nos dice</translation>
  </message>
  <message>
   <source>Thank them for coming often</source>
   <translation>Agradecer que venga a menudo</translation>
  </message>
  <message>
   <source>Invite them by phone</source>
   <translation>Invitar por teléfono</translation>
  </message>
  <message>
   <source>Invite them by text message</source>
   <translation>Invitar por mensaje</translation>
  </message>
  <message>
   <source>Invite them by e-mail</source>
   <translation>Invitar por correo electrónico</translation>
  </message>
  <message>
   <source>Invite them by letter</source>
   <translation>Invitar por carta</translation>
  </message>
  <message>
   <source>Ask to publish something of theirs</source>
   <translation>Preguntar si podemos mostrar algo suyo</translation>
  </message>
  <message>
   <source>Count them in the anonymous summary</source>
   <translation>Contar en el resumen anónimo</translation>
  </message>
  <message>
   <source>call</source>
   <translation>llamar</translation>
  </message>
  <message>
   <source>text</source>
   <translation>enviar un mensaje</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>escribir un correo</translation>
  </message>
  <message>
   <source>write a letter</source>
   <translation>escribir una carta</translation>
  </message>
  <message>
   <source>Ask in person only</source>
   <translation>Preguntar solo en persona</translation>
  </message>
  <message>
   <source>May {verb}</source>
   <translation>Permitido: {verb}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>May {verbs} or {last_verb}</source>
   <translation>Permitido: {verbs} o {last_verb}</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Aún sin preguntar</translation>
  </message>
  <message>
   <source>Ask again: our words changed, or two records became one</source>
   <translation>Vuelva a preguntar: cambió nuestro texto, o dos fichas se hicieron una</translation>
  </message>
  <message>
   <source>No, said on {day}</source>
   <translation>No, dicho el {day}</translation>
  </message>
  <message>
   <source>Withdrawn on {day}</source>
   <translation>Retirado el {day}</translation>
  </message>
  <message>
   <source>Ran out on {day}: ask again</source>
   <translation>Caducó el {day}: volver a preguntar</translation>
  </message>
  <message>
   <source>Yes, since {day}</source>
   <translation>Sí, desde el {day}</translation>
  </message>
  <message>
   <source>Yes, since {day}, until {until}</source>
   <translation>Sí, desde el {day}, hasta el {until}</translation>
  </message>
  <message>
   <source>They said or signed a clear yes to these words</source>
   <translation>Dijo o firmó un sí expreso a estas palabras</translation>
  </message>
  <message>
   <source>They agreed in passing</source>
   <translation>Dijo que sí de pasada</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Merece un saludo</translation>
  </message>
  <message>
   <source>Looked out for</source>
   <translation>Nos fijamos</translation>
  </message>
  <message>
   <source>Visits only</source>
   <translation>Solo visitas</translation>
  </message>
  <message>
   <source>Not agreed yet</source>
   <translation>Aún sin sí</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>mañana</translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>hace %n día</numerusform>
    <numerusform>hace %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n days</source>
   <translation>
    <numerusform>en %n día</numerusform>
    <numerusform>en %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <source>1 opening day</source>
   <translation>1 día de apertura</translation>
  </message>
  <message numerus="yes">
   <source>%n opening days</source>
   <translation>
    <numerusform>%n día de apertura</numerusform>
    <numerusform>%n días de apertura</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} al {last}</translation>
  </message>
  <message>
   <source>on Mondays</source>
   <translation>los lunes</translation>
  </message>
  <message>
   <source>on Tuesdays</source>
   <translation>los martes</translation>
  </message>
  <message>
   <source>on Wednesdays</source>
   <translation>los miércoles</translation>
  </message>
  <message>
   <source>on Thursdays</source>
   <translation>los jueves</translation>
  </message>
  <message>
   <source>on Fridays</source>
   <translation>los viernes</translation>
  </message>
  <message>
   <source>on Saturdays</source>
   <translation>los sábados</translation>
  </message>
  <message>
   <source>on Sundays</source>
   <translation>los domingos</translation>
  </message>
  <message>
   <source>Compliment</source>
   <translation>Elogio</translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation>Queja</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Sugerencia</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Reseña</translation>
  </message>
  <message>
   <source>Our own idea</source>
   <translation>Idea propia</translation>
  </message>
  <message>
   <source>In a survey</source>
   <translation>En una encuesta</translation>
  </message>
  <message>
   <source>On a review site</source>
   <translation>En una web de reseñas</translation>
  </message>
  <message>
   <source>On social media</source>
   <translation>En redes sociales</translation>
  </message>
  <message>
   <source>On paper</source>
   <translation>En papel</translation>
  </message>
  <message>
   <source>Unhappy</source>
   <translation>Descontento</translation>
  </message>
  <message>
   <source>So-so</source>
   <translation>Regular</translation>
  </message>
  <message>
   <source>Happy</source>
   <translation>Contento</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>Fixed</source>
   <translation>Arreglado</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>Aviso dado</translation>
  </message>
  <message>
   <source>One of us</source>
   <translation>Alguien del equipo</translation>
  </message>
  <message>
   <source>Somebody whose yes rests</source>
   <translation>Alguien cuyo sí está en pausa</translation>
  </message>
  <message>
   <source>Their yes rests, and so do their words</source>
   <translation>Su sí está en pausa, y también sus palabras</translation>
  </message>
  <message>
   <source>The words are gone; that it was said still counts</source>
   <translation>Las palabras ya no están; que se dijo sigue contando</translation>
  </message>
  <message>
   <source>{channel}, {when}</source>
   <translation>{channel}, {when}</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Atrasado</translation>
  </message>
  <message>
   <source>Just nice to hear</source>
   <translation>Simplemente grato</translation>
  </message>
  <message>
   <source>Nothing is written down yet</source>
   <translation>Aún no hay nada anotado</translation>
  </message>
  <message>
   <source>A compliment, a complaint, an idea: what is written down here is not forgotten.</source>
   <translation>Un elogio, una queja, una idea: lo que se anota aquí no se olvida.</translation>
  </message>
  <message>
   <source>Nothing is here now</source>
   <translation>Aquí no hay nada ahora</translation>
  </message>
  <message>
   <source>Press the same button again to see everything.</source>
   <translation>Pulse otra vez para verlo todo.</translation>
  </message>
  <message>
   <source>{days} overdue</source>
   <translation>{days} de retraso</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
  <message>
   <source>Due {when}</source>
   <translation>Vence {when}</translation>
  </message>
  <message>
   <source>The owner</source>
   <translation>La persona titular</translation>
  </message>
  <message>
   <source>{name} sees to it</source>
   <translation>{name} se ocupa</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
  <message>
   <source>A change was made</source>
   <translation>Se hizo un cambio</translation>
  </message>
  <message>
   <source>What came of it: {words}</source>
   <translation>En qué quedó: {words}</translation>
  </message>
  <message>
   <source>The answer: {words}</source>
   <translation>La respuesta: {words}</translation>
  </message>
  <message>
   <source>Nothing changes, because: {words}</source>
   <translation>Nada cambia, porque: {words}</translation>
  </message>
  <message>
   <source>Told {when}, {how}</source>
   <translation>Aviso dado {when}, {how}</translation>
  </message>
  <message>
   <source>Fixed {when}; they are still to hear it</source>
   <translation>Arreglado {when}; aún falta contárselo</translation>
  </message>
  <message>
   <source>Fixed {when}</source>
   <translation>Arreglado {when}</translation>
  </message>
  <message>
   <source>Somebody is doing something about it</source>
   <translation>Alguien se está ocupando</translation>
  </message>
  <message>
   <source>New: nobody has begun with it</source>
   <translation>Nuevo: nadie ha empezado</translation>
  </message>
  <message>
   <source>Just nice to hear: nothing is to be done about it</source>
   <translation>Simplemente grato: no hay nada que hacer</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>en persona</translation>
  </message>
  <message>
   <source>by telephone</source>
   <translation>por teléfono</translation>
  </message>
  <message>
   <source>by text message</source>
   <translation>por SMS</translation>
  </message>
  <message>
   <source>by e-mail</source>
   <translation>por correo electrónico</translation>
  </message>
  <message>
   <source>by post</source>
   <translation>por correo postal</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 nota</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln nota</numerusform>
    <numerusform>%Ln notas</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Tell {name} what is different now: {words}</source>
   <translation>Cuente a {name} qué es distinto ahora: {words}</translation>
  </message>
  <message>
   <source>Tell {name} what you decided: {words}</source>
   <translation>Cuente a {name} qué decidió: {words}</translation>
  </message>
  <message>
   <source>They said {when}: {words}</source>
   <translation>Dicho {when}: {words}</translation>
  </message>
  <message>
   <source>They said something {when}</source>
   <translation>Dijo algo {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>se espera {day}</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>aquí {day}</translation>
  </message>
  <message>
   <source>1 more waits to hear from you</source>
   <translation>1 persona más espera respuesta</translation>
  </message>
  <message numerus="yes">
   <source>%n more wait to hear from you</source>
   <translation>
    <numerusform>%n persona más espera respuesta</numerusform>
    <numerusform>%n personas más esperan respuesta</numerusform>
   </translation>
  </message>
  <message>
   <source>Still open from the beginning</source>
   <translation>Pendiente desde el principio</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are those of this computer.</source>
   <translation>El país, la zona horaria y el idioma de los clientes son los de este ordenador.</translation>
  </message>
  <message>
   <source>Name and kind of the shop are still the default ones.</source>
   <translation>El nombre y el tipo de negocio son todavía los predeterminados.</translation>
  </message>
  <message>
   <source>The recovery sheet was not finished: nobody knows whether the code is on paper.</source>
   <translation>La hoja de recuperación no se terminó: nadie sabe si el código está en papel.</translation>
  </message>
  <message>
   <source>Consent words are still the default ones: they do not say who is responsible.</source>
   <translation>El texto del consentimiento es todavía el predeterminado: no dice quién es responsable.</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Verlos</translation>
  </message>
  <message>
   <source>Name the shop</source>
   <translation>Dar nombre al negocio</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Hacer una hoja nueva</translation>
  </message>
  <message>
   <source>Say who is responsible</source>
   <translation>Decir quién es responsable</translation>
  </message>
  <message>
   <source>The region stays as it is</source>
   <translation>La región se queda como está</translation>
  </message>
  <message>
   <source>Name and kind stay as they are</source>
   <translation>Nombre y tipo se quedan como están</translation>
  </message>
  <message>
   <source>You will not be asked for the recovery sheet any more</source>
   <translation>No se le volverá a preguntar por la hoja de recuperación</translation>
  </message>
  <message>
   <source>The consent words stay as they are</source>
   <translation>El texto se queda como está</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Habituales</translation>
  </message>
  <message>
   <source>Agreed to be noticed</source>
   <translation>Aceptan que se les eche en falta</translation>
  </message>
  <message>
   <source>Away now</source>
   <translation>Fuera ahora</translation>
  </message>
  <message>
   <source>Birthday this week</source>
   <translation>Cumpleaños esta semana</translation>
  </message>
  <message>
   <source>Perhaps known twice</source>
   <translation>Quizá duplicados</translation>
  </message>
  <message>
   <source>{filter} {count}</source>
   <translation>{filter} {count}</translation>
  </message>
  <message>
   <source>{filter}, {people}</source>
   <translation>{filter}, {people}</translation>
  </message>
  <message>
   <source>Nothing new in this file.</source>
   <translation>Nada nuevo en este archivo.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln appointment(s) and subscription(s) written down.</source>
   <translation>
    <numerusform>%Ln cita o abono apuntado.</numerusform>
    <numerusform>%Ln citas y abonos apuntados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were known already.</source>
   <translation>
    <numerusform>%Ln fila ya se conocía.</numerusform>
    <numerusform>%Ln filas ya se conocían.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are over already.</source>
   <translation>
    <numerusform>%Ln fila ya ha pasado.</numerusform>
    <numerusform>%Ln filas ya han pasado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) of people whom the shop does not know.</source>
   <translation>
    <numerusform>%Ln fila de personas que el negocio no conoce.</numerusform>
    <numerusform>%Ln filas de personas que el negocio no conoce.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) left out: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln fila omitida: esas personas no han aceptado.</numerusform>
    <numerusform>%Ln filas omitidas: esas personas no han aceptado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s) brought in.</source>
   <translation>
    <numerusform>%Ln visita incorporada.</numerusform>
    <numerusform>%Ln visitas incorporadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln consent(s) written down.</source>
   <translation>
    <numerusform>%Ln consentimiento apuntado.</numerusform>
    <numerusform>%Ln consentimientos apuntados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s) new.</source>
   <translation>
    <numerusform>%Ln cliente nuevo.</numerusform>
    <numerusform>%Ln clientes nuevos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln detail(s) left out: not valid, or no consent to keep them.</source>
   <translation>
    <numerusform>%Ln dato omitido: no válido o sin consentimiento.</numerusform>
    <numerusform>%Ln datos omitidos: no válidos o sin consentimiento.</numerusform>
   </translation>
  </message>
  <message>
   <source>Worth a look in the file: lines {lines}.</source>
   <translation>Mire en el archivo: líneas {lines}.</translation>
  </message>
  <message>
   <source>a comma</source>
   <translation>coma</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>punto</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>año-mes-día</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>día/mes/año</translation>
  </message>
  <message>
   <source>month/day/year</source>
   <translation>mes/día/año</translation>
  </message>
  <message>
   <source>The file could be read in more than one way: dates were taken as {order}, decimals with {decimal}.</source>
   <translation>El archivo podía leerse de varias formas: las fechas se tomaron como {order}, los decimales con {decimal}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were refunds.</source>
   <translation>
    <numerusform>%Ln fila era una devolución.</numerusform>
    <numerusform>%Ln filas eran devoluciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were cancelled at the till.</source>
   <translation>
    <numerusform>%Ln fila estaba anulada en la caja.</numerusform>
    <numerusform>%Ln filas estaban anuladas en la caja.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) named no customer.</source>
   <translation>
    <numerusform>%Ln fila no nombraba a ningún cliente.</numerusform>
    <numerusform>%Ln filas no nombraban a ningún cliente.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were empty.</source>
   <translation>
    <numerusform>%Ln fila estaba vacía.</numerusform>
    <numerusform>%Ln filas estaban vacías.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) lie in the future.</source>
   <translation>
    <numerusform>%Ln fila es del futuro.</numerusform>
    <numerusform>%Ln filas son del futuro.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln fila solo contada: ese cliente no ha aceptado.</numerusform>
    <numerusform>%Ln filas solo contadas: esos clientes no han aceptado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers were erased.</source>
   <translation>
    <numerusform>%Ln fila solo contada: ese cliente se borró.</numerusform>
    <numerusform>%Ln filas solo contadas: esos clientes se borraron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are from days of which single visits are not kept any more.</source>
   <translation>
    <numerusform>%Ln fila es de un día del que ya no se guardan visitas sueltas.</numerusform>
    <numerusform>%Ln filas son de días de los que ya no se guardan visitas sueltas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Número de cliente {till_id}</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Alguien sin nombre</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln persona</numerusform>
    <numerusform>%Ln personas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person was asked or answered something lately and is left alone for now.</source>
   <translation>A 1 persona se le preguntó algo hace poco, o contestó, y por ahora se la deja tranquila.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people were asked or answered something lately and are left alone for now.</source>
   <translation>
    <numerusform>A %Ln persona se le preguntó algo hace poco, o contestó, y por ahora se la deja tranquila.</numerusform>
    <numerusform>A %Ln personas se les preguntó algo hace poco, o contestaron, y por ahora se las deja tranquilas.</numerusform>
   </translation>
  </message>
  <message>
   <source>A kind word</source>
   <translation>Unas palabras amables</translation>
  </message>
  <message>
   <source>A story</source>
   <translation>Una historia</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Una foto</translation>
  </message>
  <message>
   <source>{kind}: “{words}”</source>
   <translation>{kind}: «{words}»</translation>
  </message>
  <message>
   <source>Where: {place}</source>
   <translation>Dónde: {place}</translation>
  </message>
  <message>
   <source>Taken down on {day}.</source>
   <translation>Se quitó el {day}.</translation>
  </message>
  <message>
   <source>Taken back: we take it down.</source>
   <translation>Sí retirado: dejamos de mostrarlo.</translation>
  </message>
  <message>
   <source>No yes holds for it now: we take it down.</source>
   <translation>Ya no vale ningún sí: dejamos de mostrarlo.</translation>
  </message>
  <message>
   <source>Shown since {day}, agreed until {until}.</source>
   <translation>Se muestra desde el {day}, aceptada hasta el {until}.</translation>
  </message>
  <message>
   <source>Not shown yet, agreed until {until}.</source>
   <translation>Aún no se muestra, aceptada hasta el {until}.</translation>
  </message>
  <message>
   <source>Not shown: no yes holds for it now.</source>
   <translation>No se muestra: no vale ningún sí.</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Alguien que se borró</translation>
  </message>
  <message>
   <source>{who} · {piece}</source>
   <translation>{who} · {piece}</translation>
  </message>
  <message>
   <source>shown since {day}</source>
   <translation>se muestra desde el {day}</translation>
  </message>
  <message>
   <source>what it says and where was erased too</source>
   <translation>lo que dice y dónde también se borró</translation>
  </message>
  <message>
   <source>they took it back</source>
   <translation>lo retiró</translation>
  </message>
  <message>
   <source>their yes does not hold now</source>
   <translation>su sí ya no vale</translation>
  </message>
  <message>
   <source>the last of {visits}, since {day}</source>
   <translation>la última de {visits}, desde el {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n of {visits}, since {day}</source>
   <translation>
    <numerusform>la última de {visits}, desde el {day}</numerusform>
    <numerusform>las últimas %n de {visits}, desde el {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as usual</source>
   <translation>No como siempre</translation>
  </message>
  <message>
   <source>{reason}, and 1 more reason</source>
   <translation>{reason} y 1 motivo más</translation>
  </message>
  <message numerus="yes">
   <source>{reason}, and %n more reasons</source>
   <translation>
    <numerusform>{reason} y %n motivo más</numerusform>
    <numerusform>{reason} y %n motivos más</numerusform>
   </translation>
  </message>
  <message>
   <source>A complaint</source>
   <translation>Una queja</translation>
  </message>
  <message>
   <source>A bad answer in a survey</source>
   <translation>Una mala respuesta en una encuesta</translation>
  </message>
  <message>
   <source>We noticed it ourselves</source>
   <translation>Lo notamos nosotros</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>Por compensar</translation>
  </message>
  <message>
   <source>Something was offered</source>
   <translation>Se ofreció algo</translation>
  </message>
  <message>
   <source>The words are gone; that it happened still counts</source>
   <translation>Las palabras ya no están; que pasó sigue contando</translation>
  </message>
  <message>
   <source>{cause}, {when}</source>
   <translation>{cause}, {when}</translation>
  </message>
  <message>
   <source>Offered: {what}</source>
   <translation>Ofrecido: {what}</translation>
  </message>
  <message>
   <source>Offered: {what} (worth {amount})</source>
   <translation>Ofrecido: {what} (vale {amount})</translation>
  </message>
  <message>
   <source>It cost {amount}</source>
   <translation>Costó {amount}</translation>
  </message>
  <message>
   <source>Nobody has got back to them yet</source>
   <translation>Nadie le ha respondido aún</translation>
  </message>
  <message>
   <source>First word after {time}</source>
   <translation>Primera respuesta tras {time}</translation>
  </message>
  <message>
   <source>Put right after {time}</source>
   <translation>Compensado tras {time}</translation>
  </message>
  <message>
   <source>They came back</source>
   <translation>Volvió</translation>
  </message>
  <message>
   <source>They have not come back</source>
   <translation>No ha vuelto</translation>
  </message>
  <message>
   <source>Whether they came back is not known yet</source>
   <translation>Aún no se sabe si volvió</translation>
  </message>
  <message>
   <source>They are happier than before</source>
   <translation>Más a gusto que antes</translation>
  </message>
  <message>
   <source>They are not happier than before</source>
   <translation>No más a gusto que antes</translation>
  </message>
  <message>
   <source>Whether they are happier is not known yet</source>
   <translation>Aún no se sabe si ha quedado más a gusto</translation>
  </message>
  <message>
   <source>Nothing was put right yet</source>
   <translation>Aún no se compensó nada</translation>
  </message>
  <message>
   <source>What you put right is kept here, with what it cost and what came of it.</source>
   <translation>Lo que compensa queda aquí, con lo que costó y en qué quedó.</translation>
  </message>
  <message>
   <source>Nothing is to be put right</source>
   <translation>No hay nada que compensar</translation>
  </message>
  <message>
   <source>A complaint opens one by itself. Write down what you notice yourself.</source>
   <translation>Una queja llega aquí por sí sola. Anote lo que note usted.</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>menos de una hora</translation>
  </message>
  <message>
   <source>{rhythm}, mostly {weekdays}</source>
   <translation>{rhythm}, sobre todo {weekdays}</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Aún no se sabe</translation>
  </message>
  <message>
   <source>nearly every day</source>
   <translation>casi cada día</translation>
  </message>
  <message>
   <source>nearly every opening day</source>
   <translation>casi cada día de apertura</translation>
  </message>
  <message>
   <source>every day or two</source>
   <translation>cada día o dos</translation>
  </message>
  <message>
   <source>about once a week</source>
   <translation>más o menos una vez por semana</translation>
  </message>
  <message>
   <source>about once a month</source>
   <translation>más o menos una vez al mes</translation>
  </message>
  <message numerus="yes">
   <source>about every %n weeks</source>
   <translation>
    <numerusform>más o menos cada %n semana</numerusform>
    <numerusform>más o menos cada %n semanas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about every %n months</source>
   <translation>
    <numerusform>más o menos cada %n mes</numerusform>
    <numerusform>más o menos cada %n meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n days</source>
   <translation>
    <numerusform>cada %n día</numerusform>
    <numerusform>cada %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>every {low} to {high} days</source>
   <translation>cada {low} a {high} días</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days}</source>
   <translation>Normalmente {rhythm}; sin venir: {days}</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days} (until {day})</source>
   <translation>Normalmente {rhythm}; sin venir: {days} (hasta el {day})</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}: {days} without one.</source>
   <translation>Normalmente viene {rhythm}; la última visita fue el {day}: {days} sin venir.</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}, last seen or heard on {heard}: {days} since.</source>
   <translation>Normalmente viene {rhythm}; la última visita fue el {day}, las últimas noticias el {heard}: {days} desde entonces.</translation>
  </message>
  <message>
   <source>Never away this long before</source>
   <translation>Nunca había faltado tanto</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps</source>
   <translation>Más larga que {shorter} de sus {seen} pausas</translation>
  </message>
  <message>
   <source>They have never been away this long in {visits}.</source>
   <translation>Nunca había faltado tanto en {visits}.</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps between visits ({visits} known).</source>
   <translation>Más larga que {shorter} de sus {seen} pausas entre visitas (se conocen {visits}).</translation>
  </message>
  <message>
   <source>Did not come to the appointment on {day}</source>
   <translation>No vino a la cita del {day}</translation>
  </message>
  <message>
   <source>Wants to be asked after {wait}, last here {day}</source>
   <translation>Quiere que se le pregunte tras {wait}, última visita: {day}</translation>
  </message>
  <message>
   <source>They had an appointment on {day} and did not come.</source>
   <translation>Tenía una cita el {day} y no vino.</translation>
  </message>
  <message>
   <source>They asked us to say hello after {wait} without them; last here on {day}.</source>
   <translation>Pidió que saludemos tras {wait} sin venir; la última vez fue el {day}.</translation>
  </message>
  <message>
   <source>Nothing is open here</source>
   <translation>Aquí no hay nada pendiente</translation>
  </message>
  <message>
   <source>{people}, {mood}, the last one {when}</source>
   <translation>{people}, {mood}, la última vez {when}</translation>
  </message>
  <message>
   <source>About: {what}</source>
   <translation>Sobre: {what}</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Quejas</translation>
  </message>
  <message>
   <source>Complaints in {days}: {before} before, {after} since.</source>
   <translation>Quejas en {days}: antes {before}, desde entonces {after}.</translation>
  </message>
  <message>
   <source>That may well be chance.</source>
   <translation>Bien puede ser azar.</translation>
  </message>
  <message>
   <source>Clearly fewer.</source>
   <translation>Claramente menos.</translation>
  </message>
  <message>
   <source>Clearly more.</source>
   <translation>Claramente más.</translation>
  </message>
  <message>
   <source>People who said something before and after</source>
   <translation>Personas que dijeron algo antes y después</translation>
  </message>
  <message>
   <source>The same people ({people}) are about as satisfied as before.</source>
   <translation>Los mismos ({people}) están casi igual de satisfechos.</translation>
  </message>
  <message>
   <source>The same people ({people}) are more satisfied than before.</source>
   <translation>Los mismos ({people}) están más satisfechos que antes.</translation>
  </message>
  <message>
   <source>The same people ({people}) are less satisfied than before.</source>
   <translation>Los mismos ({people}) están menos satisfechos que antes.</translation>
  </message>
  <message>
   <source>Too early to say: four weeks before it and four since are needed.</source>
   <translation>Demasiado pronto: hacen falta cuatro semanas antes y cuatro después.</translation>
  </message>
  <message>
   <source>{what}: none yet, so nothing to compare.</source>
   <translation>{what}: ninguna todavía, así que no hay nada que comparar.</translation>
  </message>
  <message>
   <source>Too few to say. {what}: {n} so far, from {needed} on.</source>
   <translation>Muy poco para decir algo. {what}: {n} por ahora, a partir de {needed}.</translation>
  </message>
  <message>
   <source>mood not known</source>
   <translation>ánimo desconocido</translation>
  </message>
  <message>
   <source>unhappy</source>
   <translation>descontenta</translation>
  </message>
  <message>
   <source>so-so</source>
   <translation>regular</translation>
  </message>
  <message>
   <source>happy</source>
   <translation>contenta</translation>
  </message>
  <message>
   <source>mostly unhappy</source>
   <translation>sobre todo descontentas</translation>
  </message>
  <message>
   <source>mostly so-so</source>
   <translation>casi todo regular</translation>
  </message>
  <message>
   <source>mostly happy</source>
   <translation>sobre todo contentas</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>Hellos</source>
   <translation>Saludos</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Consentimientos</translation>
  </message>
  <message>
   <source>Time away</source>
   <translation>Ausencias</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Opiniones</translation>
  </message>
  <message>
   <source>Away until {day}</source>
   <translation>Fuera hasta el {day}</translation>
  </message>
  <message>
   <source>{kind}: {words}</source>
   <translation>{kind}: {words}</translation>
  </message>
  <message>
   <source>Heard what came of it</source>
   <translation>Supo en qué quedó</translation>
  </message>
  <message>
   <source>Heard what came of it: {topic}</source>
   <translation>Supo en qué quedó: {topic}</translation>
  </message>
  <message>
   <source>Offered to put it right: {offer}</source>
   <translation>Ofrecido para compensarlo: {offer}</translation>
  </message>
  <message>
   <source>Asked: {ending}</source>
   <translation>Preguntado: {ending}</translation>
  </message>
  <message>
   <source>Tried and reached them: {way}</source>
   <translation>Intentado, y respondió: {way}</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Intentado, nadie respondió: {way}</translation>
  </message>
  <message>
   <source>Seen or heard: {sign}</source>
   <translation>Noticias: {sign}</translation>
  </message>
  <message>
   <source>Visit: {items}</source>
   <translation>Visita: {items}</translation>
  </message>
  <message>
   <source>Visit, recorded by hand</source>
   <translation>Visita, apuntada a mano</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visita</translation>
  </message>
  <message>
   <source>The subscription runs until here</source>
   <translation>El abono dura hasta aquí</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Appointment, {time}</source>
   <translation>Cita, {time}</translation>
  </message>
  <message>
   <source>Said yes: {purpose}</source>
   <translation>Dijo que sí: {purpose}</translation>
  </message>
  <message>
   <source>Said yes again: {purpose}</source>
   <translation>Volvió a decir que sí: {purpose}</translation>
  </message>
  <message>
   <source>Said no: {purpose}</source>
   <translation>Dijo que no: {purpose}</translation>
  </message>
  <message>
   <source>Took back: {purpose}</source>
   <translation>Retiró: {purpose}</translation>
  </message>
  <message>
   <source>Ran out: {purpose}</source>
   <translation>Caducó: {purpose}</translation>
  </message>
  <message>
   <source>To be asked again: {purpose}</source>
   <translation>Hay que volver a preguntar: {purpose}</translation>
  </message>
  <message>
   <source>{day} · {people} worth a hello</source>
   <translation>{day} · merecen un saludo: {people}</translation>
  </message>
  <message>
   <source>No visits yet. Bring in a file from the till to begin.</source>
   <translation>Aún no hay visitas. Para empezar, incorpore un archivo de la caja.</translation>
  </message>
  <message>
   <source>Visits until {day}. Bring in the newer file.</source>
   <translation>Visitas hasta el {day}. Incorpore el archivo más reciente.</translation>
  </message>
  <message>
   <source>Visits until {day}</source>
   <translation>Visitas hasta el {day}</translation>
  </message>
  <message>
   <source>{missing} of {regulars} regulars are missing at once, so nobody is suggested: is an import missing, or was the shop closed?</source>
   <translation>Faltan a la vez {missing} de {regulars} habituales, así que no se sugiere a nadie: ¿falta un archivo, o estuvo cerrado el negocio?</translation>
  </message>
  <message>
   <source>Nobody to look out for yet</source>
   <translation>Aún no hay en quién fijarse</translation>
  </message>
  <message>
   <source>Ask people whether they want it, and write their yes down under Customers.</source>
   <translation>Pregunte a las personas si lo desean y apunte su sí en Clientes.</translation>
  </message>
  <message>
   <source>Nobody needs a hello today.</source>
   <translation>Hoy nadie necesita un saludo.</translation>
  </message>
  <message>
   <source>Enjoy it.</source>
   <translation>Disfrútelo.</translation>
  </message>
  <message>
   <source>You look out for {people}</source>
   <translation>Está pendiente de {people}</translation>
  </message>
  <message>
   <source>No hellos yet this week</source>
   <translation>Aún ningún saludo esta semana</translation>
  </message>
  <message>
   <source>1 hello this week</source>
   <translation>1 saludo esta semana</translation>
  </message>
  <message numerus="yes">
   <source>%n hellos this week</source>
   <translation>
    <numerusform>%n saludo esta semana</numerusform>
    <numerusform>%n saludos esta semana</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name}: sin respuesta, sigue en la lista</translation>
  </message>
  <message>
   <source>{name}: no answer by telephone, and still in the list</source>
   <translation>{name}: sin respuesta por teléfono, sigue en la lista</translation>
  </message>
  <message>
   <source>{name}: no answer by text message, and still in the list</source>
   <translation>{name}: sin respuesta al mensaje, sigue en la lista</translation>
  </message>
  <message>
   <source>{name}: no answer by e-mail, and still in the list</source>
   <translation>{name}: sin respuesta al correo, sigue en la lista</translation>
  </message>
  <message>
   <source>{name}: no answer by post, and still in the list</source>
   <translation>{name}: sin respuesta a la carta, sigue en la lista</translation>
  </message>
  <message>
   <source>1 put off until later</source>
   <translation>1 aplazado</translation>
  </message>
  <message numerus="yes">
   <source>%n put off until later</source>
   <translation>
    <numerusform>%n aplazado</numerusform>
    <numerusform>%n aplazados</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visita</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visita</numerusform>
    <numerusform>%Ln visitas</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: no visit</source>
   <translation>{day}: ninguna visita</translation>
  </message>
  <message>
   <source>{day}: {visits}</source>
   <translation>{day}: {visits}</translation>
  </message>
  <message>
   <source>from the till</source>
   <translation>de la caja</translation>
  </message>
  <message>
   <source>Somebody saw them</source>
   <translation>Alguien la ha visto</translation>
  </message>
  <message>
   <source>We spoke on the phone</source>
   <translation>Hablamos por teléfono</translation>
  </message>
  <message>
   <source>They wrote to us</source>
   <translation>Nos escribió</translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} de %Ln visita)</numerusform>
    <numerusform>{item} ({with_it} de %Ln visitas)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of the last %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} de la última visita)</numerusform>
    <numerusform>{item} ({with_it} de las últimas %Ln visitas)</numerusform>
   </translation>
  </message>
  <message>
   <source>Regulars of today, among those who agreed to be noticed</source>
   <translation>Habituales de hoy, entre quienes aceptan que se les eche en falta</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Compensado</translation>
  </message>
  <message>
   <source>Also comes about {now} times a day now, usually {usual}</source>
   <translation>Además, ahora viene unas {now} veces al día, normalmente {usual}</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}</source>
   <translation>Ahora viene unas {now} veces al día, normalmente {usual}</translation>
  </message>
  <message>
   <source>the last day, since {day}</source>
   <translation>el último día, desde el {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n days, since {day}</source>
   <translation>
    <numerusform>el último %n día, desde el {day}</numerusform>
    <numerusform>los últimos %n días, desde el {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual} ({known}).</source>
   <translation>Ahora viene unas {now} veces al día, normalmente {usual} ({known}).</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}: mostly not around {missing} ({known}).</source>
   <translation>Ahora viene unas {now} veces al día, normalmente {usual}: casi nunca hacia las {missing} ({known}).</translation>
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>money</name>
  <message>
   <source>in your currency</source>
   <translation>en su moneda</translation>
  </message>
  <message>
   <source>in {currency}</source>
   <translation>en {currency}</translation>
  </message>
 </context>
 <context>
  <name>FormEnd</name>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
 </context>
</TS>
