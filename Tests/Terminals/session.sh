#!/bin/sh
# What runs inside the terminal: the shell before the reader, the reader, the shell after it.
# usage: session.sh FOLDER COMMAND...   FOLDER holds the pipe `next` on which each stage waits.
folder=$1
shift

count=0
stage() {
  count=$((count + 1))
  echo "$count $1" >"$folder/stage"
  # An end of file is the writer of the stage before, closing late.
  until read -r answer <"$folder/next" && [ "$answer" = "$count" ]; do :; done
}

# The whole screen, so that what a program left in other rows is seen as well.
line() {
  printf '\033[2J\033[3;1H\033[?25l'
  cat "$folder/line.txt"
}

stty -echo
stage started

# Two painted cells in opposite corners tell where each cell lies in the picture. Again where the
# terminal got another size meanwhile: some are given theirs after they have started the shell.
until
  stty size >"$folder/size"
  rows=$(cut -d' ' -f1 <"$folder/size")
  columns=$(cut -d' ' -f2 <"$folder/size")
  printf '\033[2J\033[?25l\033[1;1H\033[7m \033[0m\033[%s;%sH\033[7m \033[0m' "$rows" "$columns"
  stage grid
  [ "$(stty size)" = "$(cat "$folder/size")" ]
do :; done

# Specimens of the signs that are read cell by cell: plain, and as a name looks.
printf '\033[2J'
row=3
while IFS= read -r signs; do
  printf '\033[%s;1H%s' "$row" "$signs"
  printf '\033[%s;1H\033[1;4m%s\033[0m' "$((row + 2))" "$signs"
  row=$((row + 4))
done <"$folder/specimen.txt"
stage specimen

line
stage before
"$@" 2>"$folder/errors"
echo $? >"$folder/status"
line
stage after
printf '\033[?25h'
