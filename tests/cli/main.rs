//! What a person meets on the command line: each test builds a small handbook in a temporary folder and runs the program.

mod accessibility;
mod bad_input;
mod build;
mod check;
mod codes;
mod dependencies;
mod documents;
mod form;
mod glossary;
mod handbook_test;
mod indicators;
mod new_and_init;
mod paper;
mod pocket;
mod print_files;
mod procedures;
mod products;
mod returns;
mod search;
mod serve;
mod starter;
mod training;
