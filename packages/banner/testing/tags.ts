/**
 * Third-party tags in the shape their makers publish: the snippet that goes into a page, and a stand-in for the script it
 * loads, which sets the same names and asks the same hosts. All of it is served from loopback under the real host names.
 */
export const tagScripts: Readonly<Record<string, string>> = {
  'www.googletagmanager.com/gtag/js': `
    (() => {
      const consent = {};
      const measure = () => {
        if (consent.analytics_storage === 'granted') document.cookie = '_ga=GA1.1.1.1;path=/;max-age=34128000';
        const gcs = 'G1' + (consent.ad_storage === 'granted' ? 1 : 0) + (consent.analytics_storage === 'granted' ? 1 : 0);
        navigator.sendBeacon('https://region1.google-analytics.com/g/collect?tid=G-TEST&gcs=' + gcs);
      };
      let configured = false;
      const take = ([what, how, values]) => {
        if (what === 'consent') Object.assign(consent, values);
        if (what === 'config') configured = true;
        if (configured && (what === 'config' || how === 'update')) measure();
      };
      for (const each of window.dataLayer) if (each.length !== undefined) take(each);
      const push = window.dataLayer.push;
      window.dataLayer.push = (...all) => { for (const each of all) if (each.length !== undefined) take(each); return push.apply(window.dataLayer, all); };
    })();`,
  'www.googletagmanager.com/gtm.js': `
    (() => {
      const seen = window.dataLayer.map((each) => each[0] === 'consent' ? each[1] + ':' + each[2].ad_storage : each.event);
      window.gtmSaw = seen;
      const script = document.createElement('script');
      script.async = true;
      script.src = 'https://connect.facebook.net/en_US/fbevents.js?by=gtm';
      const first = document.getElementsByTagName('script')[0];
      first.parentNode.insertBefore(script, first);
      const html = document.createElement('div');
      html.innerHTML = '<img src="https://www.facebook.com/tr?id=1&ev=gtm&noscript=1" width="1" height="1">';
      document.body?.append(html);
    })();`,
  'connect.facebook.net/en_US/fbevents.js': `
    document.cookie = '_fbp=fb.1.1.1;path=/;max-age=7776000';
    window.fbRuns = (window.fbRuns ?? 0) + 1;
    new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView';`,
  'mc.yandex.ru/metrika/tag.js': `
    document.cookie = '_ym_uid=1;path=/;max-age=31536000';
    localStorage.setItem('_ym_retryReqs', '{}');
    localStorage._ym1_lsid = '1';
    sessionStorage.setItem('_ym_tab', '1');
    indexedDB.open('_ym_store', 1);
    const request = new XMLHttpRequest();
    request.open('GET', 'https://mc.yandex.ru/watch/1?page=1');
    request.send();`,
};

/** Google's gtag.js snippet. */
export const gtagSnippet = `
<script async src="https://www.googletagmanager.com/gtag/js?id=G-TEST"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-TEST');
</script>`;
/** Google Tag Manager's snippet. */
export const gtmSnippet = `
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-TEST');</script>`;
/** The Meta pixel's snippet. */
export const metaSnippet = `
<script>
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '1');
fbq('track', 'PageView');
</script>`;
/** The snippet of Yandex Metrica. */
export const metricaSnippet = `
<script type="text/javascript">
(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
m[i].l=1*new Date();
for (var j = 0; j < document.scripts.length; j++) {if (document.scripts[j].src === r) { return; }}
k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})
(window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym");
ym(1, "init", { clickmap:true, trackLinks:true });
</script>`;
/** An embedded film and a map as their share buttons give them, marked to wait: browsers fetch unmarked frames of a page's source ahead of every script. */
export const framesSnippet = `
<iframe width="560" height="315" data-amanat="marketing" data-amanat-src="https://www.youtube.com/embed/abc" title="Film" allowfullscreen></iframe>
<iframe width="400" height="300" data-amanat="functional" data-amanat-src="https://www.google.com/maps/embed?pb=1" title="Xəritə" loading="eager"></iframe>`;

/** The same as the share buttons give them, unmarked. */
export const unmarkedFrames = `
<iframe width="560" height="315" src="https://www.youtube.com/embed/abc" title="Film" allowfullscreen></iframe>
<iframe width="400" height="300" src="https://www.google.com/maps/embed?pb=1" title="Xəritə" loading="eager"></iframe>`;
