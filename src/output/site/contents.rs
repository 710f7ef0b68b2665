//! What an entry holds beside its text, put into words for the template of its kind.

use crate::model::entry::{Content, Entry};
use crate::output::site::facilitator::FACILITATOR;
use crate::output::site::page::PageOf;
use crate::output::site::shared::Site;
use crate::output::site::steps::insert_steps;
use crate::output::site::urgent::urgent;
use crate::output::theme::Context;

/// Gives a page's template what its entry holds; says which template that is.
pub fn insert_content(
    context: &mut Context,
    site: &Site,
    page: &PageOf<'_>,
    language: usize,
    entry: &Entry,
) -> &'static str {
    match &entry.content {
        Content::Law(law) => {
            context.insert("law", &page.wordsmith().law(law));
            context.insert("timeline", &page.wordsmith().own_timeline(&law.deadlines));
            "law.html"
        }
        Content::Contacts(contacts) => {
            let words: Vec<_> = contacts
                .iter()
                .map(|contact| page.wordsmith().contact(contact, &entry.trust))
                .collect();
            context.insert("contacts", &words);
            "contacts.html"
        }
        Content::Phrases(phrases) => {
            let words: Vec<_> = phrases
                .iter()
                .map(|phrase| {
                    let show = phrase
                        .can_be_shown()
                        .then(|| page.href_of_part(&entry.path, &phrase.id));
                    page.wordsmith().phrase(phrase, &entry.trust, show)
                })
                .collect();
            context.insert("phrases", &words);
            "phrases.html"
        }
        Content::Procedure(procedure) => {
            let words = page.wordsmith();
            insert_steps(context, &words, &site.handbook, entry);
            context.insert("timeline", &words.listed_timeline(&procedure.deadlines));
            "procedure.html"
        }
        Content::Indicators(groups) => {
            let words: Vec<_> = groups
                .iter()
                .map(|group| page.wordsmith().indicator_group(group, &entry.trust))
                .collect();
            context.insert("groups", &words);
            "indicators.html"
        }
        Content::Glossary(terms) => {
            context.insert("glossary", &page.wordsmith().glossary(terms, &entry.trust));
            "glossary.html"
        }
        Content::Return(procedure) => {
            let words = page.wordsmith();
            insert_steps(context, &words, &site.handbook, entry);
            context.insert("back", &words.return_procedure(entry, procedure));
            "return.html"
        }
        Content::Form(form) => {
            context.insert("form", &page.wordsmith().form(form));
            "form.html"
        }
        Content::Case(case) => {
            context.insert("case", &page.wordsmith().case(case));
            let notes = page.href_of_part(&entry.path, FACILITATOR);
            context.insert("facilitator_href", &notes);
            "case.html"
        }
        Content::Quiz(questions) => {
            let words: Vec<_> = questions
                .iter()
                .map(|question| page.wordsmith().question(question, &entry.trust))
                .collect();
            context.insert("questions", &words);
            "quiz.html"
        }
        Content::Meeting(meeting) => {
            let words = page.wordsmith().meeting(meeting, &entry.path);
            context.insert("meeting", &words);
            "meeting.html"
        }
        Content::Pocket(pocket) => {
            context.insert("pocket", &page.wordsmith().pocket(entry, pocket));
            "pocket.html"
        }
        Content::Page if entry.path.is_home() => {
            let parts = &site.languages[language];
            context.insert("urgent", &urgent(site, parts, page));
            context.insert("plan", &page.plan_link(site, language));
            "home.html"
        }
        Content::Page if entry.path.is_index() => {
            let open = page.wordsmith().open_decisions(entry.path.folder());
            context.insert("open_decisions", &open);
            "section.html"
        }
        Content::Page => "page.html",
    }
}
