pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Pages

// Every kind of page, built once and kept: first the one that is shown, then the others, ahead.
Item {
    id: root

    required property Visit visit
    required property LivingViews views
    required property Today today
    required property Expected expected
    required property Outings outings
    required property Phone phone
    required property Seeker seeker
    required property bool warming // the first page is on the glass: the others may be built
    property int warmed: 0 // how many of them have been
    readonly property bool warm: warmed === children.length

    Timer {
        running: root.warming && !root.warm
        interval: 5
        repeat: true
        onTriggered: {
            const next = root.children[root.warmed] as LivingPage;
            next.warm = true;
            if (next.built)
                root.warmed += 1;
        }
    }

    LivingPage {
        visit: root.visit
        kind: "home"
        page: HomePage {
            visit: root.visit
            view: root.views.home as HomeView
            today: root.today
            expected: root.expected
        }
    }

    LivingPage {
        visit: root.visit
        kind: "practical"
        page: PracticalPage {
            visit: root.visit
            view: root.views.practical as PracticalView
            expected: root.expected
        }
    }

    LivingPage {
        visit: root.visit
        kind: "legs"
        page: LegsPage {
            visit: root.visit
            view: root.views.legs as LegsView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "leg"
        page: LegPage {
            visit: root.visit
            view: root.views.leg as LegView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "town"
        page: TownPage {
            visit: root.visit
            view: root.views.town as TownView
            phone: root.phone
            expected: root.expected
        }
    }

    LivingPage {
        visit: root.visit
        kind: "town-brief"
        page: TownPage {
            brief: true
            visit: root.visit
            view: root.views.townBrief as TownView
            phone: root.phone
            expected: root.expected
        }
    }

    LivingPage {
        visit: root.visit
        kind: "landmark"
        page: LandmarkPage {
            visit: root.visit
            view: root.views.landmark as LandmarkView
            phone: root.phone
        }
    }

    LivingPage {
        visit: root.visit
        kind: "map"
        page: MapPage {
            visit: root.visit
            view: root.views.map as MapView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "guide"
        page: GuidePage {
            visit: root.visit
            view: root.views.guide as GuideView
            outings: root.outings
        }
    }

    LivingPage {
        visit: root.visit
        kind: "results"
        page: ResultsPage {
            visit: root.visit
            view: root.views.results as ResultsView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "classification"
        page: ClassificationPage {
            visit: root.visit
            view: root.views.classification as ClassificationView
            phone: root.phone
        }
    }

    LivingPage {
        visit: root.visit
        kind: "award"
        page: AwardPage {
            visit: root.visit
            view: root.views.award as AwardView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "stories"
        page: StoriesPage {
            visit: root.visit
            view: root.views.stories as CardsView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "story"
        page: ArticlePage {
            visit: root.visit
            view: root.views.story as ArticleView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "search"
        page: SearchPage {
            visit: root.visit
            seeker: root.seeker
            view: root.views.search as SearchView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "notice"
        page: NoticePage {
            visit: root.visit
            view: root.views.notice as NoticeView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "news-list"
        page: NewsListPage {
            visit: root.visit
            view: root.views.newsList as CardsView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "news"
        page: ArticlePage {
            visit: root.visit
            view: root.views.news as ArticleView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "partners"
        page: PartnersPage {
            visit: root.visit
            view: root.views.partners as PartnersView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "about"
        page: AboutPage {
            visit: root.visit
            view: root.views.about as AboutView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "accessibility"
        page: AccessibilityPage {
            visit: root.visit
            view: root.views.accessibility as HouseView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "privacy"
        page: PrivacyPage {
            visit: root.visit
            view: root.views.privacy as HouseView
        }
    }

    LivingPage {
        visit: root.visit
        kind: "licences"
        page: LicencesPage {
            visit: root.visit
            view: root.views.licences as LicencesView
        }
    }
}
